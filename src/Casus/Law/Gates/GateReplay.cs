// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;
using NodaTime;

namespace Casus.Law;

/// <summary>Runs a national authorisation by the events that were published of it.</summary>
public static class GateReplay
{
    /// <summary>Replays a course of events.</summary>
    /// <param name="book">The law.</param>
    /// <param name="quantities">Resolves the numbers of the rule and of the events.</param>
    /// <param name="request">The request; hours count from it.</param>
    /// <param name="proceeding">What was published, in order of time.</param>
    /// <exception cref="ArgumentException">The law holds no such gate, or the events are out of order.</exception>
    public static GateReplayOutcome Of(LawBook book, Quantities quantities, Request request, Proceeding proceeding)
    {
        var gate = book.Gates.FirstOrDefault(each => each.Id == proceeding.Gate) ?? throw new ArgumentException($"The law holds no gate '{proceeding.Gate}'.", nameof(proceeding));
        var happened = proceeding.Events.Select(each => Event(quantities, request, each)).ToImmutableArray();
        var numbers = GateNumbers.Of(gate, quantities);
        var course = Run(gate, numbers, happened);
        return new GateReplayOutcome(
            gate,
            [.. proceeding.Events.Zip(course.Effects, (published, effect) => new ReplayedEvent(published, effect, Because(quantities, published)))],
            course.State,
            happened.Where(each => each.Kind == GateEventKind.Decision).Select(each => (Tick?)each.At).FirstOrDefault(),
            course.ProvisionalFrom,
            course.OpensAt,
            course.RefusedAt,
            course.LapsedAt,
            Thresholds(gate, numbers, quantities, happened),
            GateWalk.Through(quantities, gate));
    }

    private static GateCourse Run(Gate gate, GateNumbers numbers, ImmutableArray<GateEvent> happened)
    {
        var course = new GateCourse(gate, numbers);
        foreach (var each in happened)
            course.Feed(each);
        return course;
    }

    private static GateEvent Event(Quantities quantities, Request request, ProceedingEvent published) => new(
        new Tick((long)(published.At.ToInstant() - request.At.ToInstant()).TotalSeconds),
        published.Kind,
        Count(quantities, published.Present),
        Count(quantities, published.For),
        Count(quantities, published.Against));

    private static int? Count(Quantities quantities, Quantity<Deputies>? quantity) => quantity is null ? null : quantities.Of(quantity).Count;

    /// <summary>What the same events would have done under each number of votes that some claim gives, deprecated claims included.</summary>
    private static ImmutableArray<ThresholdReplay> Thresholds(Gate gate, GateNumbers numbers, Quantities quantities, ImmutableArray<GateEvent> happened)
    {
        if (gate.Votes is not { } votes)
            return [];
        var stated = quantities.Book.On(votes.Name).Select(each => (each.Claim.Id, Needed: Deputies.From(each.Value.Range().Best).Count)).ToArray();
        if (stated.Length == 0)
            stated = [(votes.Name, numbers.Votes ?? 0)];
        return
        [
            .. from each in stated
               group each.Id by each.Needed into claims
               orderby claims.Key
               let course = Run(gate, numbers with { Votes = claims.Key }, happened)
               select new ThresholdReplay(claims.Key, [.. claims], course.Effects, course.State, course.OpensAt),
        ];
    }

    private static Reason Because(Quantities quantities, ProceedingEvent published)
    {
        var book = quantities.Book;
        var reasons = new List<Reason>();
        foreach (var (what, count) in new[] { ("present", published.Present), ("for", published.For), ("against", published.Against) })
        {
            if (count is not null)
                reasons.Add(Reason.Of(what, quantities.Resolve(count.Name), book));
        }
        return Reason.Of(ReasonKind.Fact, published.Says, [.. reasons, .. Reason.Of(published.Claims, book), .. published.Assumptions.Select(id => Reason.Of(book.Assumptions[id]))]);
    }
}
