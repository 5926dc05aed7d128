// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>
/// Which of a member's rules governs on a day. A special rule whose condition holds goes before the general one; where rival readings lead to rival rules, the reading
/// settled by the user decides, else one by the weight of those who hold it.
/// </summary>
/// <param name="Gate">The rule, or null when the pack has none.</param>
/// <param name="Reading">The reading on which it governs, or null when none is contested.</param>
/// <param name="Rivals">The rules that govern on other readings, each once.</param>
/// <param name="MightApply">Special rules whose condition turns on what nobody knows.</param>
internal sealed record GateChoice(Gate? Gate, string? Reading, ImmutableArray<(Gate Gate, string Reading)> Rivals, ImmutableArray<Gate> MightApply)
{
    /// <summary>Chooses for a member.</summary>
    public static GateChoice Of(Situation situation, string member)
    {
        var inquiry = situation.Inquiry;
        var held = inquiry.Book.Gates.Where(gate => gate.Member == member && gate.Holds(inquiry.AsOf)).ToArray();
        var special = held.Where(gate => gate.When is not null).Select(gate => (Gate: gate, Value: situation.Value(gate.When!))).ToArray();
        var inOrder = special.Where(each => each.Value == Kleene.True).Select(each => each.Gate).Concat(held.Where(gate => gate.When is null)).ToArray();
        var unknown = special.TakeWhile(each => each.Value != Kleene.True).Where(each => each.Value == Kleene.Unknown).Select(each => each.Gate).ToImmutableArray();
        var contested = Contested(inquiry, inOrder);
        if (contested.Length == 0)
            return new GateChoice(inOrder.FirstOrDefault(), null, [], unknown);
        var taken = contested.ToDictionary(each => each.Term.Id, each => ReadingWeight.Choose(inquiry, each.Term, each.Readings), StringComparer.Ordinal);
        var chosen = Governing(inOrder, taken, contested);
        var rivals = ImmutableArray.CreateBuilder<(Gate, string)>();
        foreach (var (term, readings) in contested)
        {
            foreach (var reading in readings.Where(each => each.Id != taken[term.Id]))
            {
                var other = Governing(inOrder, new Dictionary<string, string>(taken, StringComparer.Ordinal) { [term.Id] = reading.Id }, contested);
                if (other is not null && other != chosen && !rivals.Any(each => each.Item1 == other) && !inquiry.Readings.ContainsKey(term.Id))
                    rivals.Add((other, reading.Id));
            }
        }
        var own = chosen?.Reading ?? (rivals.Count > 0 ? taken[contested[0].Term.Id] : null);
        return new GateChoice(chosen, own, rivals.ToImmutable(), unknown);
    }

    /// <summary>The terms on whose readings the rules turn, each with the readings that lead to a rule.</summary>
    private static (Term Term, ImmutableArray<Reading> Readings)[] Contested(LawInquiry inquiry, Gate[] gates)
    {
        var named = gates.Select(gate => gate.Reading).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var fallback = gates.Any(gate => gate.Reading is null);
        return
        [
            .. from term in inquiry.Book.Terms.Values
               where term.Readings.Any(reading => named.Contains(reading.Id))
               select (term, term.Readings.Where(reading => fallback || named.Contains(reading.Id)).ToImmutableArray()),
        ];
    }

    /// <summary>The first rule that governs on the readings taken; within a rank, one that holds on its own reading goes before one that holds on any.</summary>
    private static Gate? Governing(Gate[] inOrder, Dictionary<string, string> taken, (Term Term, ImmutableArray<Reading> Readings)[] contested)
    {
        bool Governs(Gate gate) => gate.Reading is null || contested.Any(each => each.Readings.Any(reading => reading.Id == gate.Reading) && taken[each.Term.Id] == gate.Reading);
        return inOrder.Where(Governs).OrderBy(gate => gate.When is null).ThenBy(gate => gate.Reading is null).FirstOrDefault();
    }
}
