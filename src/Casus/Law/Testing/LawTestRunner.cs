// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>Runs the tests of a pack's law on the best evidence.</summary>
public static class LawTestRunner
{
    /// <summary>Things named in a sentence at most; the rest is counted. A setting of the tool.</summary>
    private const int Named = 6;

    /// <summary>Runs every test, in the order given. The facts and readings of the tests must have been checked when the pack was read.</summary>
    /// <param name="book">The law.</param>
    /// <param name="quantities">Resolves days and numbers, on the best evidence.</param>
    /// <param name="tests">The tests.</param>
    public static ImmutableArray<LawTestResult> Run(LawBook book, Quantities quantities, ImmutableArray<LawTest> tests)
    {
        var bases = book.Bases.ToDictionary(basis => basis.Id, StringComparer.Ordinal);
        return [.. tests.Select(test => Run(book, bases, quantities, test))];
    }

    private static LawTestResult Run(LawBook book, Dictionary<string, Basis> bases, Quantities quantities, LawTest test)
    {
        var situation = new Situation(FactsAsKnown.Of(Inquiry(book, quantities, test)));
        var tried = test.Expect
            .Select(expected => new TriedBasis(expected, BasisTrial.Try(situation, bases[expected.Basis]), situation))
            .ToImmutableArray();
        var failures = ImmutableArray.CreateBuilder<LawTestFailure>();
        foreach (var each in tried)
            failures.AddRange(Failures(book, each).Select(says => new LawTestFailure(each.Expected.WrittenAt, says)));
        var course = test.Course is { } expectedCourse ? GateTestCourse.Run(book, quantities, expectedCourse) : null;
        if (course is not null)
            failures.AddRange(course.Failures.Select(says => new LawTestFailure(test.Course!.WrittenAt, says)));
        return new LawTestResult(test, failures.ToImmutable()) { Tried = tried, Course = course };
    }

    private static LawInquiry Inquiry(LawBook book, Quantities quantities, LawTest test)
    {
        var request = new Request { Host = test.Host, At = test.On.AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = test.Name };
        return new LawInquiry(book, quantities, request, test.On, LawTestFacts.Of(test, book), [], test.Readings.WithComparers(StringComparer.Ordinal), test.AsKnown);
    }

    private static IEnumerable<string> Failures(LawBook book, TriedBasis tried)
    {
        var (expected, verdict) = (tried.Expected, tried.Verdict);
        if (verdict.Answer != expected.Answer)
            yield return $"'{expected.Basis}' is expected to be {Words.Of(expected.Answer)}, and is {Words.Of(verdict.Answer)}{Explanation(verdict)}.";
        var restsOn = RuleProvisions.Of(book, verdict.Basis);
        if (!restsOn.Contains(expected.Because))
            yield return $"'{expected.Basis}' does not rest on '{expected.Because}', but on {Listed(restsOn)}.";
        var inTheWay = verdict.WhyNot.SelectMany(obstacle => obstacle.Ids).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var missing in expected.Missing.Where(id => !inTheWay.Contains(id)))
            yield return $"'{missing}' is expected to stand in the way of '{expected.Basis}'; {(inTheWay.Length == 0 ? "nothing does" : $"what does is {Listed(inTheWay)}")}.";
    }

    /// <summary>Why the verdict is what it is: what stands in the way, on which choice it is open and on which closed, and on what it only rests by assumption.</summary>
    private static string Explanation(BasisVerdict verdict)
    {
        var parts = new List<string>();
        if (verdict.Answer is Answer.No or Answer.Unknown && !verdict.Missing.IsEmpty)
            parts.Add($"in the way: {Listed(verdict.Missing)}");
        if (verdict.Answer == Answer.Arguable)
        {
            parts.AddRange(
                from side in new[] { (Value: Kleene.True, Word: "open"), (Value: Kleene.False, Word: "closed"), (Value: Kleene.Unknown, Word: "unknown") }
                let supposed = verdict.Suppositions.FirstOrDefault(each => each.Value == side.Value)
                where supposed is { Sides.IsEmpty: false }
                select $"{side.Word} when {supposed!.Says}");
        }
        if (verdict.Answer == Answer.Arguable && !verdict.RestsOn.IsEmpty)
            parts.Add($"it rests on {Listed(verdict.RestsOn)}, so that it is never a plain yes");
        else if (verdict.Answer == Answer.Arguable && verdict.Provision.Claims.IsEmpty)
            parts.Add("no claim gives the text of its provision, so that it is never a plain yes");
        return parts.Count == 0 ? string.Empty : $": {string.Join("; ", parts)}";
    }

    private static string Listed(IEnumerable<string> names)
    {
        var all = names.ToArray();
        return string.Join(", ", all.Take(Named)) + (all.Length > Named ? $" and {all.Length - Named} more" : string.Empty);
    }
}
