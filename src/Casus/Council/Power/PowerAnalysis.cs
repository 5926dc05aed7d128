// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Numerics;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// Power before anything is known of what the players want: how often the rule alone makes each the one who turns the decision. Counts are exact to the last
/// coalition wherever a method fits the limits; else an estimate with its interval, or the limit that stands in the way. The same game gives the same report for any
/// number of threads.
/// </summary>
public sealed class PowerAnalysis
{
    private readonly SimpleGame game;
    private readonly PowerOptions options;
    private readonly ReducedGame reduced;
    private readonly EveryCoalition every;
    private readonly SampledPower sampled;

    private PowerAnalysis(SimpleGame game, PowerOptions options)
    {
        (this.game, this.options) = (game, options);
        reduced = ReducedGame.Of(game);
        every = new EveryCoalition(reduced);
        sampled = new SampledPower(game, options);
    }

    private bool IsConstant => game.NobodyCanWin || game.EverybodyWins;

    private bool MayEnumerate => reduced.Count <= EveryCoalition.MostPlayers;

    /// <summary>Analyses a game.</summary>
    /// <param name="game">The game.</param>
    /// <param name="options">What to find and how far to go; <see cref="PowerOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentException">Unions are not given for each player though needed, or a number among the options is negative or too great.</exception>
    public static PowerReport Of(SimpleGame game, PowerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(game);
        options ??= PowerOptions.Default;
        Check(game, options);
        return new PowerAnalysis(game, options).Report();
    }

    private static void Check(SimpleGame game, PowerOptions options)
    {
        if (options.Indices.IsDefault)
            throw new ArgumentException("The indices wanted are not given; an empty list asks for none.", nameof(options));
        var hasUnions = !options.Unions.IsDefaultOrEmpty;
        if (hasUnions && options.Unions.Length != game.Players)
            throw new ArgumentException($"Unions are given for {options.Unions.Length} players; the game has {game.Players}.", nameof(options));
        if (!hasUnions && options.Indices.Any(PowerOptions.OfUnions.Contains))
            throw new ArgumentException("An index of unions is wanted; give the number of the union of each player.", nameof(options));
        if (options.ListLimit < 0 || options.Draws is < 0 or > PowerOptions.MostDraws || options.Threads < 0)
        {
            throw new ArgumentException(
                $"The number of coalitions to list, of draws and of threads must not be negative, and at most {PowerOptions.MostDraws} may be drawn.", nameof(options));
        }
    }

    private PowerReport Report()
    {
        var measures = ImmutableSortedDictionary.CreateBuilder<PowerIndex, PowerMeasure>();
        var wanted = options.Indices.Distinct().ToArray();
        var swings = Swings(wanted.Contains(PowerIndex.ShapleyShubik));
        var needsMinimal = options.MinimalCoalitions || wanted.Any(index => index is PowerIndex.DeeganPackel or PowerIndex.PublicGood);
        var minimal = needsMinimal ? Minimal(blocking: false) : null;
        var critical = wanted.Contains(PowerIndex.Johnston) ? Critical() : null;
        var unions = wanted.Any(PowerOptions.OfUnions.Contains) ? Unions() : null;
        foreach (var index in wanted)
        {
            measures[index] = index switch
            {
                PowerIndex.DeeganPackel or PowerIndex.PublicGood => Measure(minimal!, counts => ExactIndices.OfMinimal(index, counts)),
                PowerIndex.Johnston => Measure(critical!, ExactIndices.Johnston),
                PowerIndex.Owen => Measure(unions!, values => [.. values.Select(each => each.Owen)]),
                PowerIndex.BanzhafOwen => Measure(unions!, values => [.. values.Select(each => each.BanzhafOwen)]),
                PowerIndex.SymmetricCoalitionalBanzhaf => Measure(unions!, values => [.. values.Select(each => each.Symmetric)]),
                PowerIndex.ShapleyShubik when swings.Value?.BySize is null => Estimate(index, swings),
                _ when swings.Value is null => Estimate(index, swings),
                _ => Measure(swings, counts => ExactIndices.OfSwings(index, counts), index == PowerIndex.Rae ? new Rational(1, 2) : Rational.Zero),
            };
        }
        var scale = BigInteger.Pow(2, reduced.Nulls);
        return new PowerReport(
            game,
            new CoalitionCount(swings.Finding, swings.Value?.Winning * scale),
            new SwingList(swings.Finding, swings.Value is { } found ? [.. ForAll(found.Totals).Select(each => each * scale)] : []),
            ToAct(swings),
            minimal is null ? null : List(minimal, blocking: false),
            options.MinimalCoalitions ? List(Minimal(blocking: true), blocking: true) : null,
            measures.ToImmutable(),
            Properness.Of(game));
    }

    private Result<SwingCounts> Swings(bool bySize)
    {
        if (IsConstant)
        {
            var (n, nobody) = (reduced.Count, game.NobodyCanWin);
            return new(
                new Finding.Exact(PowerMethod.Enumeration), SwingCounts.Of(nobody ? 0 : BigInteger.Pow(2, n), [.. Enumerable.Range(0, n).Select(_ => new BigInteger[n])]));
        }
        var plans = new List<Plan<SwingCounts>>();
        if (MayEnumerate)
            plans.Add(every.Swings);
        if (reduced.SizeQuota is { } quotas)
            plans.Add(TableSwings.Plan(quotas, options));
        plans.Add(CriteriaTableSwings.Plan(reduced, options));
        if (MatchedSwings.Plan(reduced) is { } matched)
            plans.Add(matched);
        var best = bySize ? Best(plans) : null;
        if (best is null && reduced.SizeQuota is { IsWeighted: true } weighted)
            plans.Add(TableTotals.Plan(weighted, options));
        return Run(best, plans);
    }

    private Result<MinimalCounts> Minimal(bool blocking)
    {
        if (game.NobodyCanWin || game.EverybodyWins)
        {
            // Of a game that is always won, the empty coalition is the one minimal winning coalition; of one that never is, the one minimal blocking coalition.
            var bySize = new BigInteger[reduced.Count + 1];
            bySize[0] = game.EverybodyWins != blocking ? 1 : 0;
            return new(new Finding.Exact(PowerMethod.Enumeration), new MinimalCounts(bySize, [.. reduced.Players.Select(_ => new BigInteger[reduced.Count + 1])]));
        }
        var plans = new List<Plan<MinimalCounts>>();
        if (MayEnumerate)
            plans.Add(blocking ? new EveryCoalition(reduced, dual: true).Minimal : every.Minimal);
        if ((blocking ? reduced.SizeQuota?.Dual() : reduced.SizeQuota) is { } quotas)
        {
            plans.Add(TableMinimal.Plan(quotas, options));
            if (MatchedMinimal.Plan(quotas) is { } matched)
                plans.Add(matched);
        }
        return Run(null, plans);
    }

    private Result<CriticalCounts> Critical()
    {
        if (IsConstant)
            return new(new Finding.Exact(PowerMethod.Enumeration), new CriticalCounts([.. reduced.Players.Select(_ => new BigInteger[reduced.Count + 1])]));
        var plans = new List<Plan<CriticalCounts>>();
        if (MayEnumerate)
            plans.Add(every.Critical);
        if (reduced.SizeQuota is { } quotas)
        {
            if (quotas.IsWeighted)
                plans.Add(TableCritical.Plan(quotas, options));
            if (MatchedCritical.Plan(quotas) is { } matched)
                plans.Add(matched);
        }
        return Run(null, plans);
    }

    private Result<UnionValues[]> Unions()
    {
        if (IsConstant)
            return new(new Finding.Exact(PowerMethod.Enumeration), [.. reduced.Players.Select(_ => new UnionValues(Rational.Zero, Rational.Zero, Rational.Zero))]);
        int[][] unions = [.. Enumerable.Range(0, reduced.Count).GroupBy(player => options.Unions[reduced.Players[player]]).Select(union => union.ToArray())];
        var plans = new List<Plan<UnionValues[]>>();
        if (UnionEnumeration.Plan(reduced, unions) is { } enumeration)
            plans.Add(enumeration);
        if (reduced.SizeQuota is { IsWeighted: true } quotas)
            plans.Add(UnionTable.Plan(quotas, unions, options));
        return Run(null, plans);
    }

    private Plan<T>? Best<T>(List<Plan<T>> plans)
    {
        if (options.Method is { } only)
            plans.RemoveAll(plan => plan.Method != only);
        return Plan<T>.Best(plans, options);
    }

    private Result<T> Run<T>(Plan<T>? best, List<Plan<T>> plans)
        where T : class
    {
        best ??= Best(plans);
        return best is null ? new(new Finding.OutOfReach(Plan<T>.Limit(plans, options)), null) : new(new Finding.Exact(best.Method), best.Run());
    }

    private PowerMeasure Measure<T>(Result<T> result, Func<T, Rational[]?> values, Rational forNulls = default)
        where T : class
    {
        if (result.Value is null)
            return new(result.Finding, []);
        return values(result.Value) is { } found
            ? new(result.Finding, [.. ForAll(found, forNulls).Select(PowerValue.Of)])
            : new(new Finding.Undefined(IsConstant ? "No coalition depends on anyone: either all win or none." : "The index divides by zero in this game."), []);
    }

    private PowerMeasure Estimate(PowerIndex index, Result<SwingCounts> counted)
    {
        var estimate = options.Draws > 0 && options.Method is null or PowerMethod.Sampling ? sampled.Estimate(index) : null;
        return estimate ?? new(counted.Value is null ? counted.Finding : new Finding.OutOfReach("Swings could be counted, but not by size, and no draws are allowed."), []);
    }

    private CollectiveMeasure ToAct(Result<SwingCounts> swings)
    {
        if (swings.Value is { } counts)
            return new(swings.Finding, PowerValue.Of(new Rational(counts.Winning, BigInteger.Pow(2, reduced.Count))));
        return options.Draws > 0 && options.Method is null or PowerMethod.Sampling ? sampled.ToAct() : new(swings.Finding, null);
    }

    private CoalitionList List(Result<MinimalCounts> counts, bool blocking)
    {
        if (IsConstant)
        {
            var count = counts.Value!.BySize[0];
            var listed = count.IsOne && options.ListLimit > 0 ? ImmutableArray.Create(ImmutableArray<int>.Empty) : [];
            return new(new(counts.Finding, count), listed, listed.Length == count);
        }
        var (found, complete) = options.ListLimit > 0 ? MinimalSearch.Of(reduced, blocking, options.ListLimit) : ([], false);
        var total = counts.Value?.BySize.Aggregate(BigInteger.Zero, (sum, each) => sum + each);
        if (total is null && complete)
            return new(new(new Finding.Exact(PowerMethod.Enumeration), found.Length), found, complete);
        return new(new(counts.Finding, total), found, complete || total == found.Length);
    }

    private T[] ForAll<T>(T[] values, T forNulls = default!)
    {
        var all = Enumerable.Repeat(forNulls, game.Players).ToArray();
        for (var i = 0; i < values.Length; i++)
            all[reduced.Players[i]] = values[i];
        return all;
    }

    private sealed record Result<T>(Finding Finding, T? Value)
        where T : class;
}
