// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Council;
using Casus.Evidence;
using Casus.Pictures.Notes;

namespace Casus.Pictures.Power;

/// <summary>
/// The numbered notes of the page: the claims and assumptions behind the rule, the body, its seats, the weights and the unions, in this order and each once. A weight
/// on which claims differ has a note of its own that names those not believed.
/// </summary>
public sealed class PowerNotes
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Note>.Builder notes = ImmutableArray.CreateBuilder<Note>();

    private PowerNotes(PowerAnswer answer)
    {
        var question = answer.Question;
        Book = question.Pack.Evidence;
        Rule = Add([.. question.Rule.Claims, .. question.Rule.Assumptions]);
        Body = Add([.. question.Body.Claims, .. question.Body.Assumptions]);
        Voters = Add(Seats(question));
        Weights = Add(answer);
        Unions = Add(question.Unions?.Claims ?? []);
        All = notes.ToImmutable();
    }

    /// <summary>The evidence.</summary>
    public EvidenceBook Book { get; }

    /// <summary>All notes, by number.</summary>
    public ImmutableArray<Note> All { get; }

    /// <summary>Numbers of the notes on the rule.</summary>
    public ImmutableArray<int> Rule { get; }

    /// <summary>Numbers of the notes on the body.</summary>
    public ImmutableArray<int> Body { get; }

    /// <summary>Numbers of the notes on who sits in it.</summary>
    public ImmutableArray<int> Voters { get; }

    /// <summary>Numbers of the notes on the weights.</summary>
    public ImmutableArray<int> Weights { get; }

    /// <summary>Numbers of the notes on the unions.</summary>
    public ImmutableArray<int> Unions { get; }

    /// <summary>The notes of an answer.</summary>
    public static PowerNotes Of(PowerAnswer answer) => new(answer);

    private static string[] Seats(PowerQuestion question)
    {
        if (question.Body.Seats.IsEmpty)
            return [.. question.Pack.Law.MembersOn(question.Day).SelectMany(member => member.Membership.Where(period => period.Holds(question.Day))).SelectMany(period => period.Claims)];
        return [.. question.Body.Seats.Where(seat => seat.Holds(question.Day)).SelectMany(seat => seat.Claims.Concat(seat.Assumptions))];
    }

    private ImmutableArray<int> Add(IEnumerable<string> ids) => [.. ids.Select(Number).OfType<int>().Distinct().Order()];

    private ImmutableArray<int> Add(PowerAnswer answer)
    {
        var evidence = new Quantities(Book, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        var found = answer.Question.Weightings.SelectMany(weighting => answer.Question.Scores.Voters.Select(voter => evidence.Resolve(weighting.QuantityOf(voter))));
        return [.. found.Select(Number).OfType<int>().Distinct().Order()];
    }

    private int? Number(Resolution weight)
    {
        if (weight.Rivals.IsEmpty)
            return (weight.Claim?.Id ?? weight.Assumption?.Id) is { } id ? Number(id) : null;
        notes.Add(new Note(notes.Count + 1, weight, weight.Claim, weight.Assumption));
        return notes.Count;
    }

    private int? Number(string id)
    {
        if (numbers.TryGetValue(id, out var known))
            return known;
        var (claim, assumption) = (Book.Claims.GetValueOrDefault(id), Book.Assumptions.GetValueOrDefault(id));
        if (claim is null && assumption is null)
            return null;
        notes.Add(new Note(notes.Count + 1, null, claim, assumption));
        return numbers[id] = notes.Count;
    }
}
