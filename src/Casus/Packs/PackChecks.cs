// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Law;
using Casus.Operations;

namespace Casus.Packs;

/// <summary>What only a look at several records together can find.</summary>
internal static class PackChecks
{
    /// <summary>Runs every check.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="contents">Its records.</param>
    /// <param name="inDepth">Whether to run those too that take long and give warnings alone.</param>
    /// <param name="diagnostics">Gets everything found.</param>
    public static void Run(Pack pack, PackContents contents, bool inDepth, Diagnostics diagnostics)
    {
        CheckNamesOfQuantities(pack, contents, diagnostics);
        foreach (var file in contents.Of<CaseFile>())
            CheckCase(pack, file, diagnostics);
        CouncilChecks.Run(pack, contents, diagnostics);
        LawChecks.Run(pack, contents, diagnostics);
        ForceChecks.Run(pack, contents, diagnostics);
        LiftChecks.Run(pack, contents, inDepth, diagnostics);
    }

    private static void CheckNamesOfQuantities(Pack pack, PackContents contents, Diagnostics diagnostics)
    {
        var names = pack.Evidence.QuantityNames.ToHashSet(StringComparer.Ordinal);
        var used =
            contents.Of<StandingOperation>().SelectMany(operation => operation.Results.Select(name => (name, operation.WrittenAt)))
                .Concat(contents.Of<CaseFile>().SelectMany(file => file.Observed).Where(each => each.Quantity is not null).Select(each => (each.Quantity!, each.WrittenAt)));
        foreach (var (name, at) in used)
        {
            if (!names.Contains(name))
                diagnostics.Error(at, "dangling-reference", $"No claim or assumption speaks on '{name}'.", NearMiss.Remedy(name, names, "quantity"));
        }
    }

    private static void CheckCase(Pack pack, CaseFile file, Diagnostics diagnostics)
    {
        var request = file.Given.Request;
        var day = request.At.Date;
        if ((pack.Manifest.CoversFrom is { } from && day < from) || (pack.Manifest.CoversUntil is { } until && day >= until))
            diagnostics.Error(request.WrittenAt, "outside-cover", $"The request of {Evidence.QuantityText.DayText(day)} lies outside the period that the pack's law covers.", "Extend the law and the cover of the pack, or change the day.");
        if (!Path.GetFileNameWithoutExtension(file.WrittenAt.File).Equals(file.Id, StringComparison.Ordinal))
            diagnostics.Error(file.WrittenAt, "wrong-id", $"The case '{file.Id}' stands in the file '{Path.GetFileName(file.WrittenAt.File)}'.", $"Name the file {file.Id}.yaml.");
        var body = pack.Organisation is { } organisation ? pack.Bodies.GetValueOrDefault(organisation.Decides) : null;
        var members = body is null ? [.. pack.Law.MembersOn(day).Select(member => member.Country)] : Council.Electorate.VotersOf(body, pack.Law.MembersOn(day), day);
        foreach (var position in file.Given.Positions.Where(each => !members.Contains(each.Member)))
            diagnostics.Error(position.WrittenAt, "not-a-member", $"{position.Member} had no seat in the body that decides on {Evidence.QuantityText.DayText(day)}.", "Remove the position, or mend the membership.");
        foreach (var member in members.Where(each => file.Given.Positions.All(position => position.Member != each)))
            diagnostics.Error(file.Given.WrittenAt, "missing-position", $"{member} had a seat in the body that decides on {Evidence.QuantityText.DayText(day)} and has no position.", "Add it under 'positions'.");
        foreach (var twice in file.Given.Facts.GroupBy(fact => fact.Fact).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().WrittenAt, "duplicate-fact", $"The fact '{twice.Key}' is answered twice.", "Keep one answer; use 'disputed' where sources disagree.");
        foreach (var fact in file.Given.Facts.Where(fact => fact.Answer == FactAnswer.Disputed && (fact.Holds.IsEmpty || fact.Denies.IsEmpty)))
            diagnostics.Error(fact.WrittenAt, "undisputed-fact", $"The fact '{fact.Fact}' is called disputed and has claims on one side only.", "Give claims under both 'holds' and 'denies'.");
        foreach (var fact in file.Given.Facts.Where(fact => fact.Answer is FactAnswer.Yes or FactAnswer.No && fact.Holds.IsEmpty && fact.Denies.IsEmpty && fact.Assumptions.IsEmpty))
            diagnostics.Error(fact.WrittenAt, "fact-without-evidence", $"The fact '{fact.Fact}' is answered without a claim or an assumption.", "Give the claims under 'holds' or 'denies', or an assumption.");
        foreach (var early in file.Proceedings.SelectMany(proceeding => proceeding.Events).Where(each => NodaTime.OffsetDateTime.Comparer.Instant.Compare(each.At, request.At) < 0))
            diagnostics.Error(early.WrittenAt, "before-request", "This event lies before the request that opens the case.", "Mend its hour or that of the request, or leave it out.");
    }
}
