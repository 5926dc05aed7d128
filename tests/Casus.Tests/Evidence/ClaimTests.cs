// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Tests.Support;

namespace Casus.Tests.Evidence;

public sealed class ClaimTests
{
    private static readonly string[][] OfTheFiveDocuments =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Casus.Tests", "Evidence", "claims-of-the-five-documents.txt")).Select(line => line.Split('\t'))];

    [Fact]
    public void The_list_of_the_five_documents_is_complete()
    {
        OfTheFiveDocuments.Length.ShouldBe(143);
        OfTheFiveDocuments.ShouldAllBe(row => row.Length == 4);
        OfTheFiveDocuments.Select(row => row[0]).Distinct().Count().ShouldBe(143);
        OfTheFiveDocuments.Select(row => row[1]).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public void Every_claim_of_the_five_documents_is_in_the_pack_with_its_source_its_place_and_its_subject() =>
        OfTheFiveDocuments.Select(row => string.Join('\t', row)).Except(
            Repository.Csto.Evidence.Claims.Values.Select(claim => string.Join('\t', claim.Id, claim.Source, claim.Locator, claim.Subject))).ShouldBeEmpty();

    [Fact]
    public void A_claim_speaks_on_its_subject_and_on_each_of_its_measures()
    {
        var claim = Library.Claim("one", "forces.ksor", "20000 persons") with
        {
            Measures = ImmutableSortedDictionary<string, ClaimValue>.Empty.Add("ready", Library.Value("1500 persons")).Add("vehicles", Library.Value("300 vehicles")),
        };

        claim.Quantities.Select(each => $"{each.Quantity} = {each.Value}").ShouldBe(["forces.ksor.ready = 1500 persons", "forces.ksor.vehicles = 300 vehicles", "forces.ksor = 20000 persons"]);
        (claim with { Value = null, Measures = ImmutableSortedDictionary<string, ClaimValue>.Empty }).Quantities.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2012", true)]
    [InlineData("2012-03", true)]
    [InlineData("2012-03-31", true)]
    [InlineData("2012-3", false)]
    [InlineData("2012-13", false)]
    [InlineData("2012-03-32", false)]
    [InlineData("31.03.2012", false)]
    [InlineData("2012-03-31\n", false)]
    [InlineData("٢٠١٢", false)]
    [InlineData("spring 2012", false)]
    public void The_day_that_a_claim_is_about_is_a_year_a_month_or_a_day(string asOf, bool allowed)
    {
        var diagnostics = new Diagnostics();
        Library.Claim("one", "a", null, asOf: asOf).Check(diagnostics);
        diagnostics.Count.ShouldBe(allowed ? 0 : 1);
    }

    [Theory]
    [InlineData(Rank.Preferred, null, false)]
    [InlineData(Rank.Deprecated, "  ", false)]
    [InlineData(Rank.Deprecated, "A misprint.", true)]
    [InlineData(Rank.Normal, null, true)]
    public void A_rank_needs_its_reason(Rank rank, string? reason, bool allowed)
    {
        var diagnostics = new Diagnostics();
        (Library.Claim("one", "a", null, rank: rank) with { Reason = reason }).Check(diagnostics);
        diagnostics.Count.ShouldBe(allowed ? 0 : 1);
    }
}
