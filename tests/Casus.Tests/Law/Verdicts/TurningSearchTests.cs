// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Law;

namespace Casus.Tests.Law;

/// <summary>The search for the smallest changes against trying every set of changes.</summary>
public sealed class TurningSearchTests
{
    [Fact]
    public void Every_smallest_set_is_found_and_nothing_else() => Always.Holds(
        RandomLaw.Laws,
        law =>
        {
            var situation = law.Situation();
            var formula = situation.Inquiry.Book.Formulas.Bases["b"];
            var disputes = Disputes.Of(situation, formula);
            var given = situation.Inquiry.Book.Formulas.NewAssignment();
            situation.Fill(formula, given);
            var levers = new Levers(situation, formula);
            foreach (var goal in new[] { TurnsTo.Open, TurnsTo.Arguable, TurnsTo.Closed })
            {
                var (found, complete) = TurningSearch.Of(formula.Formula, disputes, levers, given, goal, mostSteps: 8);
                complete.ShouldBeTrue();
                Written(found.Where(set => set.Count <= 3)).ShouldBe(Written(Tried(formula, disputes, levers, given, goal, 3)), $"{goal}");
            }
        },
        times: 150);

    [Fact]
    public void What_turns_a_verdict_is_said_in_a_sentence()
    {
        var verdict = Shipped("kyrgyzstan-2010-06", "treaty-article-2-2010");
        var set = verdict.Turning.Sets[0];
        verdict.Turning.Complete.ShouldBeTrue();
        set.Steps.Select(step => (step.Kind, step.Id, step.To)).ShouldBe([(TurningKind.Law, "treaty-2010", "yes")]);
        set.Says.ShouldStartWith("If ");
        set.Says.ShouldEndWith("it would be open, at least arguably.");
    }

    private static BasisVerdict Shipped(string crisis, string basis) => Casus.Tests.Chain.Shipped.Pass(crisis).Law.Bases.Single(each => each.Basis.Id == basis);

    /// <summary>All sets of at most so many changes that reach the goal and hold no smaller one that does.</summary>
    private static List<ImmutableSortedDictionary<int, int>> Tried(BasisFormula formula, ImmutableArray<Dispute> disputes, Levers levers, Assignment given, TurnsTo goal, int most)
    {
        var all = levers.All(formula).ToArray();
        var found = new List<ImmutableSortedDictionary<int, int>>();
        var layer = new List<(ImmutableSortedDictionary<int, int> Set, int Next)> { (ImmutableSortedDictionary<int, int>.Empty, 0) };
        for (var size = 0; size <= most; size++)
        {
            foreach (var (set, _) in layer.Where(each => !found.Exists(smaller => smaller.All(pair => each.Set.TryGetValue(pair.Key, out var value) && value == pair.Value))).ToArray())
            {
                if (Reaches(formula, disputes, levers, given, goal, set))
                    found.Add(set);
            }
            layer = [.. from each in layer from i in Enumerable.Range(each.Next, all.Length - each.Next) where !each.Set.ContainsKey(all[i].Lever) select (each.Set.Add(all[i].Lever, all[i].Value), i + 1)];
        }
        return found;
    }

    private static bool Reaches(BasisFormula formula, ImmutableArray<Dispute> disputes, Levers levers, Assignment given, TurnsTo goal, ImmutableSortedDictionary<int, int> set)
    {
        var assignment = given.Copy();
        foreach (var (lever, value) in set)
            levers.Pull(lever, value, assignment);
        var outlook = Outlook.Of(formula.Formula, [.. disputes.Where(dispute => !levers.Settles(set, dispute))], assignment);
        return goal switch
        {
            TurnsTo.Open => outlook is { Holds: true, Fails: false, Unknown: false },
            TurnsTo.Closed => outlook is { Holds: false, Fails: true, Unknown: false },
            _ => outlook.Holds,
        };
    }

    private static string Written(IEnumerable<ImmutableSortedDictionary<int, int>> sets) =>
        string.Join('\n', sets.Select(set => string.Join(' ', set.Select(each => $"{each.Key}={each.Value}"))).Order(StringComparer.Ordinal));
}
