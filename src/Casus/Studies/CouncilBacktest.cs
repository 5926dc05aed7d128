// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Council;
using Casus.Packs;

namespace Casus.Studies;

/// <summary>A way of forecasting what a council decides.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is.</param>
/// <param name="Chances">Its chance of adoption for each case, in the order of the cases.</param>
/// <param name="Scores">How well it did.</param>
public sealed record CouncilForecaster(string Id, string Title, ImmutableArray<double> Chances, ForecastScores Scores);

/// <summary>
/// What the council stage would have said of the historical cases of a pack beside what was decided. The positions were coded from what was said before each vote; the
/// one who codes knows how it ended all the same, so that this is a test of the rules and of the coding together and no forecast made in time.
/// </summary>
/// <param name="Cases">The cases, in ordinal order of id.</param>
/// <param name="Adopted">Whether a decision was adopted in each.</param>
/// <param name="Forecasters">The formal vote without and with bargaining before it, and the baselines to beat.</param>
public sealed record CouncilBacktest(ImmutableArray<Case> Cases, ImmutableArray<bool> Adopted, ImmutableArray<CouncilForecaster> Forecasters)
{
    private const int Bins = 4;

    /// <summary>Tests every case of a pack that is not invented and of which it is known what was decided; null when there is none.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="seed">Seed of the scenarios; nothing is drawn.</param>
    public static CouncilBacktest? Of(Pack pack, ulong seed)
    {
        var plain = pack.Cases.Values.Where(each => !each.Invented).Select(each => Pass(pack, each.Id, seed, "none")).ToArray();
        var known = plain.Where(run => Decided(run) is not null).ToArray();
        if (known.Length == 0)
            return null;
        ImmutableArray<bool> adopted = [.. known.Select(run => Decided(run) == DecisionWord.Adopted)];
        var spatial = known.Select(run => Pass(pack, run.Scenario.Case.Id, seed, "spatial").Best.Council).ToArray();
        var utility = known.Select(run => Pass(pack, run.Scenario.Case.Id, seed, "expected-utility").Best.Council).ToArray();
        CouncilForecaster Forecaster(string id, string title, IEnumerable<double> chances)
        {
            ImmutableArray<double> all = [.. chances];
            return new CouncilForecaster(id, title, all, ForecastScores.Of([.. all.Select((chance, i) => new YesNoForecast(chance, adopted[i]))], Bins));
        }
        return new CouncilBacktest(
            [.. known.Select(run => run.Scenario.Case)],
            adopted,
            [
                Forecaster("vote", "Law, then the formal vote", known.Select(run => run.Best.Council.Probability)),
                Forecaster("vote-alone", "The vote alone, as if all were put to it", known.Select(run => run.Best.Council.IfPut)),
                Forecaster("spatial", "The vote after spatial bargaining", spatial.Select(council => council.IfPut)),
                Forecaster("expected-utility", "The vote after expected-utility bargaining", utility.Select(council => council.IfPut)),
                Forecaster("weighted-mean", "Baseline: support, weighted mean", spatial.Select(council => (council.Bargained?.Baselines.WeightedMean ?? Half) / Whole)),
                Forecaster("mean", "Baseline: support, plain mean", spatial.Select(council => (council.Bargained?.Baselines.Mean ?? Half) / Whole)),
                Forecaster("even", "Baseline: even odds", known.Select(_ => Half / Whole)),
            ]);
    }

    private const double Half = 50;
    private const double Whole = 100;

    private static Run Pass(Pack pack, string id, ulong seed, string bargaining) =>
        Run.Of(Scenario.Of(pack, id, seed, [], [("council.bargaining", bargaining)]), replications: 0, threads: 1);

    private static string? Decided(Run run) => run.Comparison.FirstOrDefault(line => line.Path == "will.adopted")?.Observed;
}
