// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Tries one basis on every choice of reading, disputed fact and doubtful day that it turns on.</summary>
internal sealed class BasisTrial
{
    private readonly Situation situation;
    private readonly LawInquiry inquiry;
    private readonly BasisFormula formula;
    private readonly Basis basis;
    private readonly Provision provision;
    private readonly Assignment assignment;
    private readonly ImmutableArray<Dispute> disputes;
    private readonly ImmutableArray<Contest> contests;

    private BasisTrial(Situation situation, Basis basis)
    {
        (this.situation, inquiry, this.basis) = (situation, situation.Inquiry, basis);
        formula = inquiry.Book.Formulas.Bases[basis.Id];
        provision = inquiry.Book.Provisions[basis.Provision].Provision;
        assignment = inquiry.Book.Formulas.NewAssignment();
        situation.Fill(formula, assignment);
        disputes = Disputes.Of(situation, formula);
        contests = [.. disputes.Select(situation.ContestOn)];
    }

    /// <summary>Tries the basis, with reasons.</summary>
    public static BasisVerdict Try(Situation situation, Basis basis) => new BasisTrial(situation, basis).Try();

    /// <summary>Only which values the basis takes, without words. For sweeps over many situations.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="formula">The basis.</param>
    /// <param name="assignment">Filled and used; its content is lost.</param>
    public static Outlook Glance(Situation situation, BasisFormula formula, in Assignment assignment)
    {
        situation.Fill(formula, assignment);
        return Outlook.Of(formula.Formula, Disputes.Of(situation, formula), assignment);
    }

    /// <summary>The answer that an outlook amounts to. A text that nobody could verify, or that somebody of weight doubts, cannot carry a plain yes.</summary>
    public static Answer Sum(Outlook outlook, bool doubted)
    {
        if (!outlook.Holds)
            return outlook.Unknown || !outlook.Complete ? Answer.Unknown : Answer.No;
        return outlook.Fails || outlook.Unknown || doubted || !outlook.Complete ? Answer.Arguable : Answer.Yes;
    }

    /// <summary>Whether the text of a basis is assumed and not claimed, or rests on an assumption of its own.</summary>
    public static bool IsUnverified(LawBook book, Basis basis) => book.Provisions[basis.Provision].Provision.Claims.IsEmpty || !basis.Assumptions.IsEmpty;

    private BasisVerdict Try()
    {
        var outlook = Outlook.Of(formula.Formula, disputes, assignment);
        var (suppositions, best) = Suppose(out var shortened);
        var (proponents, doubters) = Sides(suppositions);
        Take(best);
        var reasons = new VerdictReasons(situation, basis, assignment);
        var obstacles = reasons.Obstacles();
        var restsOn = RestsOn();
        return new BasisVerdict(
            basis,
            inquiry.Book.InstrumentOf(provision),
            provision,
            situation.Clock.StatusOf(provision),
            Sum(outlook, !restsOn.IsEmpty || IsUnverified(inquiry.Book, basis) || doubters.Length > 0),
            suppositions,
            shortened,
            !outlook.Complete,
            proponents,
            doubters,
            reasons.Tree(),
            obstacles,
            [.. obstacles.Select(each => each.Says).Distinct(StringComparer.Ordinal)])
        {
            RestsOn = restsOn,
            Search = new Lazy<Turning>(() => TurningSearch.Of(situation, formula, disputes)),
        };
    }

    private ImmutableArray<string> RestsOn()
    {
        var book = inquiry.Book;
        if (!provision.Claims.IsEmpty && basis.Assumptions.IsEmpty && formula.Definitions.IsEmpty && basis.Exceptions.IsEmpty)
            return [];
        var found = new List<string>();
        if (provision.Claims.IsEmpty)
            found.AddRange(provision.Assumptions);
        found.AddRange(basis.Assumptions);
        foreach (var definition in formula.Definitions.Select(id => book.Definitions[id]))
        {
            if (definition.Provision is null || book.Provisions[definition.Provision].Provision.Claims.IsEmpty)
                found.AddRange(definition.Assumptions);
        }
        foreach (var exception in basis.Exceptions)
        {
            if (exception.Claims.IsEmpty && !exception.Assumptions.IsEmpty && formula.Exceptions[exception.Id].Value(assignment) == Kleene.True)
                found.AddRange(exception.Assumptions);
        }
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every choice of sides with its value, and the number of the one most favourable to the basis.</summary>
    private (ImmutableArray<Supposition> Suppositions, long Best) Suppose(out bool shortened)
    {
        var count = 1L;
        foreach (var dispute in disputes)
            count = Math.Min(count * dispute.Sides, BasisVerdict.MostSuppositions + 1);
        shortened = count > BasisVerdict.MostSuppositions;
        count = Math.Min(count, BasisVerdict.MostSuppositions);
        var found = ImmutableArray.CreateBuilder<Supposition>((int)count);
        var (best, rank) = (0L, 3);
        for (var number = 0L; number < count; number++)
        {
            Take(number);
            var value = formula.Formula.Value(assignment);
            found.Add(new Supposition(Chosen(number), value));
            var own = value switch { Kleene.True => 0, Kleene.Unknown => 1, _ => 2 };
            if (own < rank)
                (best, rank) = (number, own);
        }
        return (found.MoveToImmutable(), best);
    }

    private void Take(long number)
    {
        foreach (var dispute in disputes)
        {
            dispute.Take((int)(number % dispute.Sides), assignment);
            number /= dispute.Sides;
        }
    }

    private ImmutableArray<(Contest Contest, ContestSide Side)> Chosen(long number)
    {
        if (contests.IsEmpty)
            return [];
        var sides = ImmutableArray.CreateBuilder<(Contest, ContestSide)>(contests.Length);
        foreach (var contest in contests)
        {
            sides.Add((contest, contest.Sides[(int)(number % contest.Sides.Length)]));
            number /= contest.Sides.Length;
        }
        return sides.MoveToImmutable();
    }

    private (ImmutableArray<string> Proponents, ImmutableArray<string> Doubters) Sides(ImmutableArray<Supposition> suppositions)
    {
        var (proponents, doubters) = (new List<string>(), new List<string>());
        if (OpensAnywhere(suppositions))
        {
            for (var i = 0; i < contests.Length; i++)
            {
                if (contests[i].Kind != ContestKind.Term)
                    continue;
                foreach (var side in contests[i].Sides)
                    (Opens(i, side, suppositions) ? proponents : doubters).AddRange(side.Proponents);
            }
        }
        foreach (var argument in inquiry.Arguments)
        {
            if (argument.Basis == basis.Id && inquiry.Knows(DateOf(argument)))
                (argument.Stance == Stance.For ? proponents : doubters).Add(Named(argument));
        }
        return (EachOnce(proponents), EachOnce(doubters));
    }

    /// <summary>Who, with the date; whoever spoke after the day is listed as later, since nobody could have heeded him.</summary>
    private string Named(Argument argument)
    {
        if (argument.On is not { } on)
            return argument.Who;
        return inquiry.HadBeenSaid(on) ? $"{argument.Who} ({on})" : $"{argument.Who} ({on}, later)";
    }

    /// <summary>When somebody said it; where the case does not tell, when it was published.</summary>
    private string? DateOf(Argument argument) =>
        argument.On ?? inquiry.Quantities.Book.Sources[inquiry.Quantities.Book.Claims[argument.Claim].Source].Published;

    /// <summary>Each name once; a name that also stands with its date stands only so.</summary>
    private static ImmutableArray<string> EachOnce(List<string> names) => names.Count == 0
        ? []
        : [.. names.Distinct(StringComparer.Ordinal).Where(name => !names.Exists(other => other.Length > name.Length && other.StartsWith(name + " (", StringComparison.Ordinal)))];

    private static bool OpensAnywhere(ImmutableArray<Supposition> suppositions)
    {
        foreach (var each in suppositions)
        {
            if (each.Value == Kleene.True)
                return true;
        }
        return false;
    }

    /// <summary>Whether a side of the contest at a place opens the basis on some choice of the rest; every choice lists its sides in the order of the contests.</summary>
    private static bool Opens(int contest, ContestSide side, ImmutableArray<Supposition> suppositions)
    {
        foreach (var each in suppositions)
        {
            if (each.Value == Kleene.True && ReferenceEquals(each.Sides[contest].Side, side))
                return true;
        }
        return false;
    }
}
