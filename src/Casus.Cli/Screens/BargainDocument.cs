// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casus.Council;
using Casus.Documents.Binding;

namespace Casus.Cli.Screens;

/// <summary>Writes a run of a model of bargaining as JSON, whole. Lists by actor are in the order of the actors; numbers have all their digits, as those of published runs do.</summary>
internal static class BargainDocument
{
    /// <summary>A run of the spatial model that kept its detail.</summary>
    public static JsonObject Of(ActorTable table, SpatialHistory history) => new()
    {
        ["name"] = table.Name,
        ["description"] = table.Description,
        ["model"] = Words.Of(BargainingKind.Spatial),
        ["says"] = BargainProse.Spatial,
        ["options"] = Options(history),
        ["actors"] = List(history.Actors, actor => new JsonObject
        {
            ["name"] = actor.Name,
            ["description"] = actor.Description,
            ["capability"] = actor.Capability,
            ["positions"] = Numbers(actor.Positions),
            ["saliences"] = Numbers(actor.Saliences),
        }),
        ["settled"] = history.Settled,
        ["unsettledElections"] = history.UnsettledElections,
        ["fractionalChanges"] = Numbers(history.FractionalChanges),
        ["states"] = List(history.States, state => new JsonObject
        {
            ["turn"] = state.Turn,
            ["positions"] = List(state.Positions, place => Numbers(place)),
            ["ideals"] = List(state.Ideals, place => Numbers(place)),
            ["risks"] = Numbers(state.Risks),
            ["winningChances"] = Numbers(state.WinningChances),
        }),
        ["turns"] = List(history.Turns, turn => Turn(history, turn)),
        ["forecasts"] = Forecasts(BargainForecast.Of(history.Actors, history.States[0].Positions)),
        ["atTheEnd"] = Forecasts(BargainForecast.Of(history.Actors, history.Last.Positions)),
    };

    /// <summary>A run of the expected-utility model that kept its detail.</summary>
    public static JsonObject Of(ActorTable table, int dimension, ExpectedUtilityHistory history) => new()
    {
        ["name"] = table.Name,
        ["description"] = table.Description,
        ["model"] = Words.Of(BargainingKind.ExpectedUtility),
        ["says"] = history.Explanation,
        ["options"] = new JsonObject
        {
            ["mode"] = Words.Of(history.Options.Mode),
            ["rounds"] = history.Options.Rounds,
            ["statusQuoChance"] = history.Options.StatusQuoChance,
            ["improvementChance"] = history.Options.ImprovementChance,
            ["dimension"] = dimension + 1,
        },
        ["actors"] = List(history.Actors.Zip(table.Actors), pair => new JsonObject
        {
            ["name"] = pair.First.Name,
            ["description"] = pair.Second.Description,
            ["capability"] = pair.First.Capability,
            ["position"] = pair.First.Position,
            ["salience"] = pair.First.Salience,
        }),
        ["ending"] = Words.Of(history.Ending),
        ["range"] = history.Range,
        ["initialMedian"] = history.InitialMedian,
        ["initialMean"] = history.InitialMean,
        ["rounds"] = List(history.Rounds, round => Round(history, round)),
        ["positions"] = Numbers(history.Positions),
        ["median"] = history.Median,
        ["mean"] = history.Mean,
        ["forecasts"] = Forecasts([BargainForecast.Of(table.Actors, [.. table.Actors.Select(actor => actor.Positions)])[dimension]]),
    };

    private static JsonObject Options(SpatialHistory history) => new()
    {
        ["influence"] = Words.Of(history.Options.Influence),
        ["victory"] = Words.Of(history.Options.Victory),
        ["election"] = Words.Of(history.Options.Election),
        ["risk"] = Words.Of(history.Options.Risk),
        ["perception"] = Words.Of(history.Options.Perception),
        ["thirdParties"] = Words.Of(history.Options.ThirdParties),
        ["bargain"] = Words.Of(history.Options.Bargain),
        ["views"] = Words.Of(history.Options.Views),
        ["choice"] = Words.Of(history.Options.Choice),
        ["ideals"] = BargainSettings.Ideals(history.Options),
        ["stopRatio"] = history.Options.StopRatio,
        ["turns"] = history.Options.MostTurns,
        ["seed"] = history.Seed,
    };

    private static JsonObject Turn(SpatialHistory history, SpatialTurn turn) => new()
    {
        ["turn"] = turn.Turn + 1,
        ["gains"] = Rows(turn.Gains, history.Actors.Length),
        ["challenges"] = List(turn.Targets.Select((target, i) => (Actor: i, Target: target)).Where(each => each.Target is not null), each => new JsonObject
        {
            ["challenger"] = history.Actors[each.Actor].Name,
            ["challenged"] = history.Actors[each.Target!.Actor].Name,
            ["gain"] = each.Target.Gain,
            ["success"] = each.Target.Success,
        }),
        ["bargains"] = List(turn.Bargains, bargain => new JsonObject
        {
            ["challenger"] = history.Actors[bargain.Challenger].Name,
            ["challenged"] = history.Actors[bargain.Challenged].Name,
            ["view"] = Words.Of(bargain.View),
            ["challengerMovesTo"] = Numbers(bargain.ChallengerMovesTo),
            ["challengedMovesTo"] = Numbers(bargain.ChallengedMovesTo),
        }),

        // What an actor can choose among: the status quo (null), or bargains by their place in the list above, from 0.
        ["choices"] = List(turn.Choices, choice => new JsonObject
        {
            ["actor"] = history.Actors[choice.Actor].Name,
            ["options"] = new JsonArray([.. choice.Options.Select(option => option is null ? null : (JsonNode)turn.Bargains.IndexOf(option))]),
            ["chances"] = Numbers(choice.Chances),
            ["chosen"] = choice.Chosen,
        }),
    };

    private static JsonObject Round(ExpectedUtilityHistory history, ExpectedUtilityRound round) => new()
    {
        ["round"] = round.Number,
        ["riskExponents"] = Numbers(round.RiskExponents),
        ["chances"] = Rows(round.Chances, history.Actors.Length),
        ["offers"] = List(round.Offers, offer => Offer(history, offer)),
        ["taken"] = List(round.Taken, offer => Offer(history, offer)),
        ["positions"] = Numbers(round.Positions),
        ["median"] = round.Median,
        ["mean"] = round.Mean,
    };

    private static JsonObject Offer(ExpectedUtilityHistory history, UtilityOffer offer) => new()
    {
        ["from"] = history.Actors[offer.From].Name,
        ["to"] = history.Actors[offer.To].Name,
        ["kind"] = Words.Of(offer.Kind),
        ["ownUtility"] = offer.OwnUtility,
        ["otherUtility"] = offer.OtherUtility,
        ["place"] = offer.Place,
    };

    private static JsonArray Forecasts(ImmutableArray<BargainForecast> forecasts) => List(forecasts, forecast => new JsonObject
    {
        ["weightedMean"] = forecast.WeightedMean,
        ["weightedMedian"] = forecast.WeightedMedian,
        ["condorcetWinner"] = forecast.CondorcetWinner,
        ["mean"] = forecast.Mean,
    });

    private static JsonArray Rows(ImmutableArray<double> table, int length) =>
        List(Enumerable.Range(0, table.Length / length), row => Numbers(table.Slice(row * length, length)));

    private static JsonArray Numbers(ImmutableArray<double> numbers) => List(numbers, number => JsonValue.Create(number));

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);
}
