// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How the expected-utility model is run.</summary>
public sealed record ExpectedUtilityOptions
{
    /// <summary>Most rounds that may be asked for.</summary>
    public const int MostRounds = 100;

    /// <summary>The options of the published runs, in the mode that Bueno de Mesquita 1994 describes.</summary>
    public static ExpectedUtilityOptions Default { get; } = new();

    /// <summary>Which reading of the model is run. Default <see cref="ExpectedUtilityMode.Corrected"/>, the only one whose chances are probabilities.</summary>
    public ExpectedUtilityMode Mode { get; init; } = ExpectedUtilityMode.Corrected;

    /// <summary>Most rounds; fewer are played when nobody moves any more. From 1 to <see cref="MostRounds"/>, default 10.</summary>
    public int Rounds { get; init; } = 10;

    /// <summary>
    /// Q: the chance, as an actor sees it, that all stays as it is when it does not challenge another. From 0 to 1, default 1 as in the published runs.
    /// </summary>
    public double StatusQuoChance { get; init; } = 1;

    /// <summary>
    /// T: the chance that a change which comes without a challenge is for the better. From 0 to 1. The published runs do not fix it, because it is without
    /// effect when <see cref="StatusQuoChance"/> is 1; default one half, which favours neither.
    /// </summary>
    public double ImprovementChance { get; init; } = 0.5;

    /// <summary>Whether every offer and every chance is kept for each round. Default true; a study of many runs does without.</summary>
    public bool KeepsDetail { get; init; } = true;
}
