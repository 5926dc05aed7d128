// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Documents.Binding;

namespace Casus.Cli.Screens;

/// <summary>What was chosen otherwise than usual, in the words of the command line.</summary>
internal static class BargainSettings
{
    /// <summary>Of the spatial model.</summary>
    public static IEnumerable<string> Of(SpatialHistory history)
    {
        var (usual, chosen) = (SpatialOptions.Default, history.Options);
        return
        [
            .. Unless(usual.Influence, chosen.Influence, "--influence"),
            .. Unless(usual.Victory, chosen.Victory, "--victory"),
            .. Unless(usual.Election, chosen.Election, "--election"),
            .. Unless(usual.Risk, chosen.Risk, "--risk"),
            .. Unless(usual.Perception, chosen.Perception, "--perception"),
            .. Unless(usual.ThirdParties, chosen.ThirdParties, "--third-parties"),
            .. Unless(usual.Bargain, chosen.Bargain, "--bargain"),
            .. Unless(usual.Views, chosen.Views, "--views"),
            .. Unless(usual.Choice, chosen.Choice, "--choice"),
            .. Unless("follow", Ideals(chosen), "--ideals"),
            .. Unless(usual.StopRatio, chosen.StopRatio, "--stop-ratio"),
            .. Unless(usual.MostTurns, chosen.MostTurns, "--turns"),
            .. chosen.Choice == Council.BargainChoice.Stochastic ? [FormattableString.Invariant($"--seed {history.Seed}")] : Array.Empty<string>(),
        ];
    }

    /// <summary>Of the expected-utility model.</summary>
    public static IEnumerable<string> Of(ExpectedUtilityHistory history, int dimension)
    {
        var (usual, chosen) = (ExpectedUtilityOptions.Default, history.Options);
        return
        [
            .. Unless(usual.Mode, chosen.Mode, "--mode"),
            .. Unless(usual.Rounds, chosen.Rounds, "--rounds"),
            .. Unless(usual.StatusQuoChance, chosen.StatusQuoChance, "--status-quo-chance"),
            .. Unless(usual.ImprovementChance, chosen.ImprovementChance, "--improvement-chance"),
            .. Unless(1, dimension + 1, "--dimension"),
        ];
    }

    /// <summary>How ideals follow positions, in a word.</summary>
    public static string Ideals(SpatialOptions options) => ReferenceEquals(options.Ideals, IdealAdjustment.Fixed) ? "fixed" : "follow";

    private static string[] Unless<T>(T usual, T chosen, string option)
        where T : notnull => chosen.Equals(usual) ? [] : [$"{option} {(chosen is Enum word ? Words.All(typeof(T)).First(each => each.Value.Equals(word)).Word : FormattableString.Invariant($"{chosen}"))}"];
}
