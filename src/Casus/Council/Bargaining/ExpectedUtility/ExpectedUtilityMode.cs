// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// Which reading of the expected-utility model is run. Its author never published his code; the literature holds a description (Bueno de Mesquita 1994), a
/// reconstruction from many texts (Scholz, Calbert and Smith 2011), and a public program after that reconstruction. They differ, and so do their forecasts.
/// </summary>
public enum ExpectedUtilityMode
{
    /// <summary>
    /// As the public program after Scholz, Calbert and Smith 2011 computes it. The chance that one actor beats another is the support for it divided by the
    /// votes in all contests of all pairs, so that both chances of a pair are of the order of a hundredth. Of several compromises an actor takes the one
    /// whose two positions, weighted by the two utilities, have the lowest average on the scale: which end of the scale is called low matters. Nobody ever
    /// capitulates. Kept to reproduce published runs.
    /// </summary>
    AsCoded,

    /// <summary>
    /// As Scholz, Calbert and Smith 2011 describe it: the chances as in <see cref="AsCoded"/>, but of several compromises an actor takes the one that moves
    /// it least, and one who expects to lose more than the other gains capitulates.
    /// </summary>
    AsDescribed,

    /// <summary>
    /// As Bueno de Mesquita 1994 describes it: as <see cref="AsDescribed"/>, but the support for one actor against another is divided by the votes in their
    /// own contest, so that the chances of a pair sum to one.
    /// </summary>
    Corrected,
}

/// <summary>Says what a mode means.</summary>
public static class ExpectedUtilityModes
{
    /// <summary>One sentence for a reader of the result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such mode.</exception>
    public static string Explanation(this ExpectedUtilityMode mode) => mode switch
    {
        ExpectedUtilityMode.AsCoded =>
            "Expected-utility model as the public program after Scholz, Calbert and Smith 2011 computes it: chances are shares of the votes in all contests together, "
            + "of several compromises the lowest on the scale is taken instead of the nearest, and nobody capitulates.",
        ExpectedUtilityMode.AsDescribed =>
            "Expected-utility model as Scholz, Calbert and Smith 2011 describe it: chances are shares of the votes in all contests together, and every actor takes "
            + "the offer of its strongest kind that moves it least, capitulation included.",
        ExpectedUtilityMode.Corrected =>
            "Expected-utility model as Bueno de Mesquita 1994 describes it: the chances of two actors against each other are shares of the votes in their own contest "
            + "and sum to one, and every actor takes the offer of its strongest kind that moves it least.",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "There is no such mode."),
    };
}
