// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;
using NodaTime;

namespace Casus.Council;

/// <summary>Who votes in a body on a day, and with what weights.</summary>
public sealed class Electorate
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<long>> weights;

    /// <summary>Makes an electorate.</summary>
    /// <param name="voters">Codes of the voters, each once.</param>
    /// <param name="weights">Weights of the voters in their order, by id of the weighting.</param>
    public Electorate(ImmutableArray<string> voters, ImmutableSortedDictionary<string, ImmutableArray<long>> weights) => (Voters, this.weights) = (voters, weights);

    /// <summary>Voters that count one each and have no other weight.</summary>
    public static Electorate OfHeads(IEnumerable<string> voters) => new([.. voters], ImmutableSortedDictionary.Create<string, ImmutableArray<long>>(StringComparer.Ordinal));

    /// <summary>Codes of the voters, in the order of the pack.</summary>
    public ImmutableArray<string> Voters { get; }

    /// <summary>The voters' weights by a weighting, in their order; one each by that of heads.</summary>
    /// <exception cref="KeyNotFoundException">The electorate was made without that weighting.</exception>
    public ImmutableArray<long> Weights(string weighting) => weighting == Criterion.Heads ? [.. Voters.Select(_ => 1L)] : weights[weighting];

    /// <summary>The electorate without one voter.</summary>
    public Electorate Without(string voter)
    {
        var at = Voters.IndexOf(voter);
        return at < 0 ? this : new Electorate(Voters.RemoveAt(at), weights.ToImmutableSortedDictionary(each => each.Key, each => each.Value.RemoveAt(at), StringComparer.Ordinal));
    }

    /// <summary>The voters of a body on a day, with the weights asked for.</summary>
    /// <param name="body">The body.</param>
    /// <param name="members">Members of the organisation on the day; they are the voters of a body without seats of its own, save the suspended ones.</param>
    /// <param name="weightings">Weightings wanted.</param>
    /// <param name="book">Gives the weights on best evidence: a weight is a fact of the rule and is not drawn.</param>
    /// <param name="day">The day.</param>
    public static Electorate Of(VotingBody body, IEnumerable<Member> members, IEnumerable<Weighting> weightings, EvidenceBook book, LocalDate day)
    {
        var voters = VotersOf(body, members, day);
        var evidence = new Quantities(book, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null);
        return new Electorate(
            voters,
            weightings.ToImmutableSortedDictionary(each => each.Id, each => voters.Select(voter => WholeWeight(evidence.Resolve(each.QuantityOf(voter)).Value)).ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>Names of the quantities that would give weights and that nobody speaks on.</summary>
    public static ImmutableArray<string> MissingWeights(VotingBody body, IEnumerable<Member> members, IEnumerable<Weighting> weightings, EvidenceBook book, LocalDate day)
    {
        var voters = VotersOf(body, members, day);
        return [.. weightings.SelectMany(weighting => voters.Select(weighting.QuantityOf)).Where(name => book.On(name).IsEmpty && book.Assumptions.GetValueOrDefault(name)?.Value is null)];
    }

    /// <summary>The voters of a body on a day.</summary>
    public static ImmutableArray<string> VotersOf(VotingBody body, IEnumerable<Member> members, LocalDate day) =>
        body.Seats.IsEmpty
            ? [.. members.Where(member => LawBook.ParticipationOn(member, day) != ParticipationState.Suspended).Select(member => member.Country)]
            : [.. body.Seats.Where(seat => seat.Holds(day)).Select(seat => seat.Holder).Distinct(StringComparer.Ordinal)];

    /// <summary>The weight of a voter; weights are checked to be whole when the pack is read.</summary>
    private static long WholeWeight(double weight) => checked((long)Math.Round(weight));
}
