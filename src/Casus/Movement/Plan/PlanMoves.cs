// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// The steps of the search: one thing about one or two lines is decided otherwise. Half of the steps concern a line that is complete last, since only such a line can bring closure forward.
/// Every choice is a draw keyed by its number, so that the same effort takes the same steps on any machine.
/// </summary>
internal sealed class PlanMoves
{
    /// <summary>Seed of the draws of a search: fixed, since a plan is no sample.</summary>
    private const ulong Seed = 5;

    /// <summary>Of so many lines complete last one is taken when a step concerns such a line.</summary>
    private const int Latest = 3;

    /// <summary>Draws after which a step of one kind is given up for a step of another.</summary>
    private const int Draws = 8;

    /// <summary>Hours that an aircraft may be told to wait for a load of higher priority; the last stands for no limit.</summary>
    private static readonly int[] Patiences = [0, 1, 2, 4, 8, 16, int.MaxValue];

    private static readonly Identity Purpose = Identity.Of("plan", "step");

    private readonly ImmutableArray<RequirementLine> lines;
    private readonly ArrivalWish? wish;
    private readonly long[] wayEnds;
    private readonly int[] choosing;
    private readonly ImmutableArray<Func<PlanDraft, string?>> kinds;
    private readonly KeyedDraws keyed = new(Seed, 0);
    private long[] completed;
    private int[] byCompletion;
    private uint drawn;

    /// <summary>The steps for some lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="wish">The airfields of arrival, or null where they are not the plan's to choose.</param>
    /// <param name="wayEnds">When each line is complete if nothing queues, in seconds.</param>
    /// <param name="model">The movement, for its aircraft.</param>
    public PlanMoves(ImmutableArray<RequirementLine> lines, ArrivalWish? wish, long[] wayEnds, LiftModel model)
    {
        (this.lines, this.wish, this.wayEnds) = (lines, wish, wayEnds);
        choosing = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Modes.Length > 1)];
        (completed, byCompletion) = ([.. wayEnds], []);
        Aim(wayEnds);
        Seatings = lines.Any(line => line.Persons > 0 && line.VehicleTotal > 0) ? [Seating.Even, Seating.Late] : [];
        CanYield = model.Aircraft.Length > 1;
        Types = [.. model.Aircraft.Select(each => each.Carrier.Id).Distinct(StringComparer.Ordinal)];
        if (Types.Length == 1)
            Types = [];
        // How often a kind stands here is how often it is drawn.
        var made = ImmutableArray.CreateBuilder<Func<PlanDraft, string?>>();
        if (lines.Length > 1)
            made.AddRange(Promote, Promote, Demote, Level, Trade, Wait);
        if (wish is { HasChoice: true })
            made.AddRange(TradeAirfields, TradeAirfields, Redirect);
        if (choosing.Length > 0)
            made.AddRange(ChangeMode, ChangeMode, ChangeMode, ChangeMode);
        if (!Seatings.IsEmpty)
            made.Add(Seat);
        if (CanYield)
            made.Add(Yield);
        if (!Types.IsEmpty)
            made.Add(Ground);
        if (!Types.IsEmpty && lines.Length > 1)
            made.AddRange(Claim, Claim);
        kinds = made.ToImmutable();
    }

    /// <summary>Whether there is anything to decide.</summary>
    public bool IsEmpty => kinds.IsEmpty;

    /// <summary>Other ways than the usual one to seat people beside vehicles; none where no line has both.</summary>
    public ImmutableArray<Seating> Seatings { get; }

    /// <summary>Whether there is an aircraft to which another could leave a load.</summary>
    public bool CanYield { get; }

    /// <summary>The types of aircraft, where there are several.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>A seating in words.</summary>
    public static string Says(Seating seating) => seating switch
    {
        Seating.Even => "people spread evenly over the loads",
        Seating.Late => "people with the later loads",
        _ => "people in every free seat",
    };

    /// <summary>In words whether aircraft leave loads to others.</summary>
    public static string Says(bool yields) => yields ? "the last loads wait for the aircraft that is sooner" : "aircraft take what they can";

    /// <summary>Tells the steps when each line is complete in the plan that they change.</summary>
    /// <param name="at">Seconds by line; the greatest number for a line that is not.</param>
    public void Aim(ReadOnlySpan<long> at)
    {
        completed = at.ToArray();
        byCompletion = [.. Enumerable.Range(0, lines.Length).OrderByDescending(i => completed[i]).ThenBy(i => i)];
    }

    /// <summary>Changes a draft by one step, seldom by two or three.</summary>
    /// <returns>What was changed, a clause; null when the steps drawn changed nothing.</returns>
    public string? Change(PlanDraft draft)
    {
        var count = Next(6) == 0 ? 2 + Next(2) : 1;
        var done = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            if (kinds[Next(kinds.Length)](draft) is { } said)
                done.Add(said);
        }
        return done.Count == 0 ? null : string.Join(", ", done);
    }

    private string? Promote(PlanDraft draft)
    {
        draft.Rank(wayEnds);
        var line = Late();
        if (Next(2) == 0)
        {
            draft.Priorities[line] = draft.Priorities.Min() - 1;
            return $"{lines[line].Id} ahead of all";
        }
        var above = draft.Priorities.Where(each => each < draft.Priorities[line]).DefaultIfEmpty(int.MinValue).Max();
        if (above == int.MinValue)
            return null;
        draft.Priorities[line] = above;
        return $"{lines[line].Id} one rank up";
    }

    private string? Demote(PlanDraft draft)
    {
        draft.Rank(wayEnds);
        var line = Next(lines.Length);
        draft.Priorities[line] = draft.Priorities.Max() + 1;
        return $"{lines[line].Id} after all";
    }

    private string? Level(PlanDraft draft)
    {
        draft.Rank(wayEnds);
        var (line, other) = (Line(), Next(lines.Length));
        if (draft.Priorities[line] == draft.Priorities[other])
            return null;
        draft.Priorities[line] = draft.Priorities[other];
        return $"{lines[line].Id} level with {lines[other].Id}";
    }

    private string? Trade(PlanDraft draft)
    {
        draft.Rank(wayEnds);
        var (line, other) = (Line(), Next(lines.Length));
        if (draft.Priorities[line] == draft.Priorities[other])
            return null;
        (draft.Priorities[line], draft.Priorities[other]) = (draft.Priorities[other], draft.Priorities[line]);
        return $"{lines[line].Id} and {lines[other].Id} trade ranks";
    }

    private string? Wait(PlanDraft draft)
    {
        draft.Rank(wayEnds);
        var hours = Patiences[Next(Patiences.Length)];
        var patience = hours == int.MaxValue ? (Tick?)null : Tick.FromHours(hours);
        if (draft.Patience == patience)
            return null;
        draft.Patience = patience;
        return patience is { } limit ? $"aircraft wait at most {limit} for a higher rank" : "aircraft wait for the highest rank";
    }

    private string? Seat(PlanDraft draft)
    {
        var seating = Next(Seatings.Length + 1) is > 0 and var place ? Seatings[place - 1] : Seating.Filled;
        if (draft.Seating == seating)
            return null;
        draft.Seating = seating;
        return Says(seating);
    }

    private string? Yield(PlanDraft draft)
    {
        draft.Yields = !draft.Yields;
        return Says(draft.Yields);
    }

    private string? Ground(PlanDraft draft)
    {
        var type = Types[Next(Types.Length)];
        var flies = draft.Grounded.Contains(type);
        draft.Grounded = flies ? draft.Grounded.Remove(type) : draft.Grounded.Add(type);
        return flies ? $"every {type} flies" : $"every {type} on the ground";
    }

    private string? Claim(PlanDraft draft)
    {
        var (line, type) = (Line(), Types[Next(Types.Length)]);
        var claims = draft.Claims[line] == type ? null : type;
        draft.Claims[line] = claims;
        return claims is null ? $"no {type} set aside for {lines[line].Id}" : $"every {type} takes of {lines[line].Id} first";
    }

    private string? TradeAirfields(PlanDraft draft)
    {
        for (var i = 0; i < Draws; i++)
        {
            var (line, other) = (Line(), Next(lines.Length));
            if (draft.To[line] == draft.To[other])
                continue;
            (draft.To[line], draft.To[other]) = (draft.To[other], draft.To[line]);
            if (wish!.Allows(draft.To))
                return $"{lines[line].Id} to {wish.Airfields[draft.To[line]]} and {lines[other].Id} to {wish.Airfields[draft.To[other]]}";
            (draft.To[line], draft.To[other]) = (draft.To[other], draft.To[line]);
        }
        return null;
    }

    private string? Redirect(PlanDraft draft)
    {
        for (var i = 0; i < Draws; i++)
        {
            var (line, to) = (Line(), Next(wish!.Airfields.Length));
            var before = draft.To[line];
            if (before == to)
                continue;
            draft.To[line] = to;
            if (wish.Allows(draft.To))
                return $"{lines[line].Id} to {wish.Airfields[to]}";
            draft.To[line] = before;
        }
        return null;
    }

    private string? ChangeMode(PlanDraft draft)
    {
        var late = Late();
        var line = Next(2) == 0 && lines[late].Modes.Length > 1 ? late : choosing[Next(choosing.Length)];
        var mode = lines[line].Modes[Next(lines[line].Modes.Length)];
        if (draft.Modes[line] == mode)
            return null;
        draft.Modes[line] = mode;
        return $"{lines[line].Id} by {Words.Of(mode)}";
    }

    /// <summary>Any line, or in half of the draws one that is complete late.</summary>
    private int Line() => Next(2) == 0 ? Late() : Next(lines.Length);

    private int Late() => byCompletion[Next(Math.Min(Latest, lines.Length))];

    private int Next(int count) => Math.Min(count - 1, (int)(keyed.Uniform(Purpose, drawn++) * count));
}
