// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>
/// Finds every smallest set of changes that turns a verdict. A tree of hitting sets (Reiter 1987; Greiner, Smith and Wilkerson 1989): wherever the goal is not reached,
/// a set of questions is at hand of which at least one must be answered otherwise, so only those are tried. Breadth first, so smaller sets come first and no superset
/// of a set that was found is looked at. Exact within its bounds, and says when it stops at one.
/// </summary>
internal sealed class TurningSearch
{
    /// <summary>Changes in one set at most. A setting of the tool.</summary>
    public const int MostSteps = 6;

    /// <summary>Sets looked at before the search stops. A setting of the tool.</summary>
    public const int MostNodes = 20_000;

    /// <summary>Choices of sides tried over the whole search before it stops. A setting of the tool.</summary>
    public const int MostChoices = 1 << 21;

    /// <summary>Sets returned for one goal at most. A setting of the tool.</summary>
    public const int MostSets = 200;

    private readonly Formula formula;
    private readonly ImmutableArray<Dispute> disputes;
    private readonly Levers levers;
    private readonly Assignment given;
    private readonly Assignment work;
    private readonly TurnsTo goal;
    private readonly int mostSteps;
    private int left = MostChoices;

    private TurningSearch(Formula formula, ImmutableArray<Dispute> disputes, Levers levers, in Assignment given, TurnsTo goal, int mostSteps)
    {
        (this.formula, this.disputes, this.levers, this.given, this.goal, this.mostSteps) = (formula, disputes, levers, given, goal, mostSteps);
        work = given.Copy();
    }

    /// <summary>What would turn the verdict on a basis: a closed one to arguable, an arguable or unknown one to open and to closed, an open one to closed.</summary>
    public static Turning Of(Situation situation, BasisFormula basis, ImmutableArray<Dispute> disputes)
    {
        var given = situation.Inquiry.Book.Formulas.NewAssignment();
        situation.Fill(basis, given);
        var outlook = Outlook.Of(basis.Formula, disputes, given);
        var levers = new Levers(situation, basis);
        var found = ImmutableArray.CreateBuilder<TurningSet>();
        var complete = outlook.Complete;
        foreach (var goal in Goals(outlook))
        {
            var (sets, whole) = new TurningSearch(basis.Formula, disputes, levers, given, goal, MostSteps).Run();
            found.AddRange(sets.Select(set => levers.Written(goal, set)));
            complete &= whole;
        }
        return new Turning([.. found.OrderBy(set => set.Steps.Length).ThenBy(set => set.Steps.Count(step => step.Settled)).ThenBy(set => set.To)], complete);
    }

    /// <summary>Every smallest set for one goal, as pairs of lever and value. For tests against trying everything.</summary>
    public static (List<ImmutableSortedDictionary<int, int>> Sets, bool Complete) Of(Formula formula, ImmutableArray<Dispute> disputes, Levers levers, in Assignment given, TurnsTo goal, int mostSteps) =>
        new TurningSearch(formula, disputes, levers, given, goal, mostSteps).Run();

    private static TurnsTo[] Goals(Outlook outlook)
    {
        if (!outlook.Holds && !outlook.Unknown)
            return [TurnsTo.Arguable];
        return outlook.Fails || outlook.Unknown ? [TurnsTo.Open, TurnsTo.Closed] : [TurnsTo.Closed];
    }

    private (List<ImmutableSortedDictionary<int, int>> Sets, bool Complete) Run()
    {
        var found = new List<ImmutableSortedDictionary<int, int>>();
        var layer = new List<ImmutableSortedDictionary<int, int>> { ImmutableSortedDictionary<int, int>.Empty };
        var looked = 0;
        for (var size = 0; layer.Count > 0; size++)
        {
            var next = new Dictionary<string, ImmutableSortedDictionary<int, int>>(StringComparer.Ordinal);
            foreach (var set in layer)
            {
                if (++looked > MostNodes || found.Count >= MostSets)
                    return (found, false);
                if (found.Exists(smaller => smaller.All(each => set.TryGetValue(each.Key, out var value) && value == each.Value)))
                    continue;
                var reached = Reached(set, out var blamed);
                if (left <= 0)
                    return (found, false);
                if (reached)
                {
                    found.Add(set);
                    continue;
                }
                foreach (var (lever, value) in levers.Otherwise(blamed, set, work))
                {
                    var wider = set.Add(lever, value);
                    next.TryAdd(string.Join(' ', wider.Select(each => $"{each.Key}={each.Value}")), wider);
                }
            }
            if (size == mostSteps && next.Count > 0)
                return (found, false);
            layer = [.. next.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Value)];
        }
        return (found, true);
    }

    /// <summary>Whether the goal is reached with a set of changes; if not, questions of which one must be answered otherwise. The assignment of the witness is left in <see cref="work"/>.</summary>
    private bool Reached(ImmutableSortedDictionary<int, int> set, out FormulaQuestions blamed)
    {
        blamed = new FormulaQuestions();
        given.Atoms.CopyTo(work.Atoms, 0);
        given.Readings.CopyTo(work.Readings, 0);
        foreach (var (lever, value) in set)
            levers.Pull(lever, value, work);
        var open = disputes.Where(dispute => !levers.Settles(set, dispute)).ToArray();
        return goal == TurnsTo.Arguable ? ReachedOnSome(open, blamed) : ReachedOnAll(open, 0, blamed);
    }

    /// <summary>Looks for a choice of sides on which the value wanted fails to come about; stays at the first.</summary>
    private bool ReachedOnAll(Dispute[] open, int next, FormulaQuestions blamed)
    {
        var wanted = goal == TurnsTo.Closed ? Kleene.False : Kleene.True;
        var value = formula.Value(work);
        if (value == wanted || --left <= 0)
            return true;
        if (next == open.Length || value == wanted.Not())
        {
            formula.Blame(work, wanted, blamed);
            return false;
        }
        for (var side = 0; side < open[next].Sides; side++)
        {
            open[next].Take(side, work);
            if (!ReachedOnAll(open, next + 1, blamed))
                return false;
        }
        open[next].Leave(work);
        return true;
    }

    /// <summary>Tries every choice of sides for one on which the basis is open; else all that is blamed on any choice, but for the sides themselves, which are free.</summary>
    private bool ReachedOnSome(Dispute[] open, FormulaQuestions blamed)
    {
        if (OpensSomewhere(open, 0, blamed))
            return true;
        foreach (var dispute in open)
        {
            dispute.Leave(work);
            blamed.Terms.Remove(dispute.Term);
            foreach (var atom in dispute.Atoms)
                blamed.Atoms.Remove(atom);
        }
        return false;
    }

    private bool OpensSomewhere(Dispute[] open, int next, FormulaQuestions blamed)
    {
        var value = formula.Value(work);
        if (value == Kleene.True || --left <= 0)
            return true;
        if (value == Kleene.False || next == open.Length)
        {
            formula.Blame(work, Kleene.True, blamed);
            return false;
        }
        for (var side = 0; side < open[next].Sides; side++)
        {
            open[next].Take(side, work);
            if (OpensSomewhere(open, next + 1, blamed))
                return true;
        }
        open[next].Leave(work);
        return false;
    }
}
