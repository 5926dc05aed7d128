// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Council;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Cli.Commands;

/// <summary>The options of <c>casus bargain</c>: the model, and what can be chosen within each.</summary>
internal sealed class BargainOptions
{
    /// <summary>The option that names the dimension of the expected-utility model.</summary>
    public const string Dimension = "--dimension";

    private const ulong MostTurns = 10_000;

    private const ulong MostDimensions = SpatialCheck.MostDimensions;

    private static readonly SpatialOptions Spatial = SpatialOptions.Default;

    private static readonly ExpectedUtilityOptions Utility = ExpectedUtilityOptions.Default;

    private readonly Option<string?> model = new("--model") { HelpName = "WORD", Description = "Model of bargaining: spatial (all dimensions together) or expected-utility (one dimension); spatial when left out." };

    private readonly Option<string?> influence = BargainWords.Of("--influence", "Spatial: how utilities become influence", Spatial.Influence);

    private readonly Option<string?> victory = BargainWords.Of("--victory", "Spatial: how the strengths of two coalitions become a chance of victory", Spatial.Victory);

    private readonly Option<string?> election = BargainWords.Of("--election", "Spatial: how chances of victory become chances of options", Spatial.Election);

    private readonly Option<string?> risk = BargainWords.Of("--risk", "Spatial: the range of attitudes to risk", Spatial.Risk);

    private readonly Option<string?> perception = BargainWords.Of("--perception", "Spatial: how far actors see each other's attitude to risk", Spatial.Perception);

    private readonly Option<string?> thirdParties = BargainWords.Of("--third-parties", "Spatial: what third parties stake in a challenge", Spatial.ThirdParties);

    private readonly Option<string?> bargain = BargainWords.Of("--bargain", "Spatial: where two actors meet", Spatial.Bargain);

    private readonly Option<string?> views = BargainWords.Of("--views", "Spatial: whose view of the chances enters a bargain", Spatial.Views);

    private readonly Option<string?> choice = BargainWords.Of("--choice", "Spatial: how an actor settles on a bargain, the likeliest or one drawn by its chance", Spatial.Choice);

    private readonly Option<string?> ideals = BargainWords.Of("--ideals", "Spatial: whether what an actor would have follows the positions that it takes or stays at the first", Ideal.Follow);

    private readonly Option<string?> stopRatio = new("--stop-ratio") { HelpName = "X", Description = "Spatial: stop when a turn moves all actors together less than this share of the first turn; 0.02 when left out, 0 for never." };

    private readonly Option<string?> turns = new("--turns") { HelpName = "N", Description = "Spatial: most turns; 100 when left out." };

    private readonly Option<string?> seed = new("--seed") { HelpName = "N", Description = "Spatial: seed of the draws of a stochastic choice; 1 when left out." };

    private readonly Option<string?> mode = BargainWords.Of("--mode", "Expected utility: which reading of the model", Utility.Mode);

    private readonly Option<string?> rounds = new("--rounds") { HelpName = "N", Description = "Expected utility: most rounds; 10 when left out." };

    private readonly Option<string?> statusQuoChance = new("--status-quo-chance") { HelpName = "X", Description = "Expected utility: the chance, as an actor sees it, that all stays as it is when it challenges nobody; 1 when left out." };

    private readonly Option<string?> improvementChance = new("--improvement-chance") { HelpName = "X", Description = "Expected utility: the chance that a change which comes without a challenge is for the better; 0.5 when left out, of no effect while the chance of the status quo is 1." };

    private readonly Option<string?> dimension = new(Dimension) { HelpName = "N", Description = "Expected utility: the dimension to bargain over, counted from 1; 1 when left out." };

    private readonly Option<string?>[] ofSpatial;

    private readonly Option<string?>[] ofUtility;

    /// <summary>Adds the options to the command.</summary>
    public BargainOptions(Command command)
    {
        ofSpatial = [influence, victory, election, risk, perception, thirdParties, bargain, views, choice, ideals, stopRatio, turns, seed];
        ofUtility = [mode, rounds, statusQuoChance, improvementChance, dimension];
        foreach (var option in new[] { model }.Concat(ofSpatial).Concat(ofUtility))
            command.Add(option);
    }

    /// <summary>Whether ideals follow positions, in a word.</summary>
    private enum Ideal
    {
        /// <summary>They do.</summary>
        Follow,

        /// <summary>They stay at the first positions.</summary>
        Fixed,
    }

    /// <summary>What is asked for, with the usual in the place of whatever is wrong.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="diagnostics">Gets everything that is wrong.</param>
    public BargainRequest Read(ParseResult parsed, Diagnostics diagnostics)
    {
        var words = new BargainWords(parsed, diagnostics);
        var kind = Model(parsed, words);
        return new BargainRequest(
            kind ?? BargainingKind.Spatial,
            OfSpatial(words),
            words.Whole(seed, 1, 0, ulong.MaxValue),
            OfUtility(words),
            (int)words.Whole(dimension, 1, 1, MostDimensions) - 1);
    }

    /// <summary>The model, or null when its name is wrong: then nobody can say which options fit it.</summary>
    private BargainingKind? Model(ParseResult parsed, BargainWords words)
    {
        if (parsed.GetValue(model) is { } word && word.Trim() is not ("spatial" or "expected-utility"))
        {
            words.Error(model, "unknown-model", $"There is no model '{word}'.", NearMiss.Remedy(word, ["spatial", "expected-utility"], "model"));
            return null;
        }
        var kind = parsed.GetValue(model)?.Trim() == Words.Of(BargainingKind.ExpectedUtility) ? BargainingKind.ExpectedUtility : BargainingKind.Spatial;
        var other = kind == BargainingKind.Spatial ? BargainingKind.ExpectedUtility : BargainingKind.Spatial;
        foreach (var option in (kind == BargainingKind.Spatial ? ofUtility : ofSpatial).Where(words.IsGiven))
            words.Error(option, "unfit-option", $"{option.Name} is of the {Words.Of(other)} model, and the model here is {Words.Of(kind)}.", $"Leave it out, or add --model {Words.Of(other)}.");
        return kind;
    }

    private SpatialOptions OfSpatial(BargainWords words) => new()
    {
        Influence = words.Word(influence, Spatial.Influence),
        Victory = words.Word(victory, Spatial.Victory),
        Election = words.Word(election, Spatial.Election),
        Risk = words.Word(risk, Spatial.Risk),
        Perception = words.Word(perception, Spatial.Perception),
        ThirdParties = words.Word(thirdParties, Spatial.ThirdParties),
        Bargain = words.Word(bargain, Spatial.Bargain),
        Views = words.Word(views, Spatial.Views),
        Choice = words.Word(choice, Spatial.Choice),
        Ideals = words.Word(ideals, Ideal.Follow) == Ideal.Fixed ? IdealAdjustment.Fixed : IdealAdjustment.FollowPositions,
        StopRatio = words.Share(stopRatio, Spatial.StopRatio),
        MostTurns = (int)words.Whole(turns, (ulong)Spatial.MostTurns, 1, MostTurns),
    };

    private ExpectedUtilityOptions OfUtility(BargainWords words) => new()
    {
        Mode = words.Word(mode, Utility.Mode),
        Rounds = (int)words.Whole(rounds, (ulong)Utility.Rounds, 1, ExpectedUtilityOptions.MostRounds),
        StatusQuoChance = words.Share(statusQuoChance, Utility.StatusQuoChance),
        ImprovementChance = words.Share(improvementChance, Utility.ImprovementChance),
    };
}
