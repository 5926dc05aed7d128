// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>A plan while it is being changed: a priority, a mode and an airfield of arrival for every line, and how long an aircraft may wait for a load of higher priority.</summary>
internal sealed class PlanDraft
{
    private readonly ImmutableArray<RequirementLine> lines;
    private readonly ImmutableArray<string> airfields;

    /// <summary>The plan in which a rule decides everything.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="wish">The airfields of arrival, or null where they are not the plan's to choose.</param>
    /// <param name="rule">The rule.</param>
    public PlanDraft(ImmutableArray<RequirementLine> lines, ArrivalWish? wish, DispatchRule rule)
    {
        this.lines = lines;
        airfields = wish?.Airfields ?? [];
        Rule = rule;
        Priorities = new int[lines.Length];
        Claims = new string?[lines.Length];
        Modes = [.. lines.Select(line => line.Mode)];
        To = wish is null ? [] : [.. wish.Own];
    }

    /// <summary>The rule of dispatch.</summary>
    public DispatchRule Rule { get; set; }

    /// <summary>Whether the draft sets the priorities; otherwise the lines keep their own.</summary>
    public bool Ranked { get; set; }

    /// <summary>How long an aircraft may wait for a load of higher priority; null without limit.</summary>
    public Tick? Patience { get; set; }

    /// <summary>How many people go with a load of vehicles.</summary>
    public Seating Seating { get; set; }

    /// <summary>Whether aircraft leave loads to others that would have unloaded them sooner.</summary>
    public bool Yields { get; set; }

    /// <summary>Types of aircraft left on the ground.</summary>
    public ImmutableSortedSet<string> Grounded { get; set; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Priority of each line, the lower the sooner, where the draft sets them.</summary>
    public int[] Priorities { get; }

    /// <summary>The type of aircraft that each line claims; null for none.</summary>
    public string?[] Claims { get; }

    /// <summary>Mode of each line.</summary>
    public Mode[] Modes { get; }

    /// <summary>Airfield of arrival of each line by its place in the wish; empty where there is none.</summary>
    public int[] To { get; }

    /// <summary>The draft of a plan that was found before for these lines, or for others of the same ids.</summary>
    public static PlanDraft From(DispatchOrder order, ImmutableArray<RequirementLine> lines, ArrivalWish? wish)
    {
        var draft = new PlanDraft(lines, wish, order.Rule) { Patience = order.Patience, Seating = order.Seating, Yields = order.Yields, Grounded = order.Grounded };
        for (var i = 0; i < lines.Length; i++)
        {
            var said = order.Lines.GetValueOrDefault(lines[i].Id);
            draft.Priorities[i] = said.Priority ?? lines[i].Priority;
            draft.Ranked |= said.Priority is not null;
            draft.Claims[i] = said.Claims;
            if (said.Mode is { } mode && lines[i].Modes.Contains(mode))
                draft.Modes[i] = mode;
            if (wish is not null && said.To is { } to && wish.Airfields.IndexOf(to) is >= 0 and var place)
                draft.To[i] = place;
        }
        return draft;
    }

    /// <summary>Becomes like another draft of the same lines.</summary>
    public void CopyFrom(PlanDraft other)
    {
        (Rule, Ranked, Patience) = (other.Rule, other.Ranked, other.Patience);
        (Seating, Yields, Grounded) = (other.Seating, other.Yields, other.Grounded);
        other.Priorities.CopyTo(Priorities, 0);
        other.Claims.CopyTo(Claims, 0);
        other.Modes.CopyTo(Modes, 0);
        other.To.CopyTo(To, 0);
    }

    /// <summary>
    /// Makes the draft one of priorities, which dispatches as its rule did as far as priorities can say that: all alike for the soonest load and for the fullest, ranks by the end of
    /// the way for the longest, and the lines' own for priority.
    /// </summary>
    /// <param name="wayEnds">When each line is complete if nothing queues, in seconds.</param>
    public void Rank(ReadOnlySpan<long> wayEnds)
    {
        if (Ranked)
            return;
        for (var i = 0; i < lines.Length; i++)
        {
            Priorities[i] = Rule switch
            {
                DispatchRule.Priority => lines[i].Priority,
                DispatchRule.LongestWay => Above(wayEnds, wayEnds[i]),
                _ => 0,
            };
        }
        (Rule, Ranked) = (DispatchRule.Priority, true);
    }

    /// <summary>A fixed hash of what the draft decides, by which the search knows what it has tried.</summary>
    public ulong Signature()
    {
        unchecked
        {
            // FNV-1a over the numbers, ranks in place of priorities so that only their order counts.
            var hash = 0xCBF29CE484222325UL;
            void Add(long number) => hash = (hash ^ (ulong)number) * 0x100000001B3UL;
            Add((long)Rule);
            Add(Patience?.Seconds ?? -1);
            Add((long)Seating);
            Add(Yields ? 1 : 0);
            foreach (var letter in string.Join(' ', Grounded))
                Add(letter);
            var ranks = Ranks();
            for (var i = 0; i < lines.Length; i++)
            {
                Add(Ranked ? ranks[i] : -1);
                foreach (var letter in Claims[i] ?? " ")
                    Add(letter);
                Add((long)Modes[i]);
                Add(To.Length == 0 ? -1 : To[i]);
            }
            return hash ^ (hash >> 29);
        }
    }

    /// <summary>The plan, with only what differs from the lines' own; priorities become ranks from 1.</summary>
    public DispatchOrder ToOrder()
    {
        var decided = ImmutableSortedDictionary.CreateBuilder<string, LineOrder>(StringComparer.Ordinal);
        var ranks = Ranks();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var order = new LineOrder(
                Ranked ? ranks[i] : null,
                Modes[i] == line.Mode ? null : Modes[i],
                To.Length == 0 || airfields[To[i]] == line.To ? null : airfields[To[i]]) { Claims = Claims[i] };
            if (order != default)
                decided.Add(line.Id, order);
        }
        return new DispatchOrder(Rule, decided.ToImmutable()) { Patience = Patience, Seating = Seating, Yields = Yields, Grounded = Grounded };
    }

    /// <summary>Rank of each line from 1, equal priorities with equal ranks; empty where lines keep their own.</summary>
    private int[] Ranks()
    {
        if (!Ranked)
            return [];
        var levels = Priorities.Distinct().Order().ToArray();
        return [.. Priorities.Select(priority => Array.BinarySearch(levels, priority) + 1)];
    }

    private static int Above(ReadOnlySpan<long> ends, long end)
    {
        var above = 0;
        foreach (var each in ends)
            above += each > end ? 1 : 0;
        return above;
    }
}
