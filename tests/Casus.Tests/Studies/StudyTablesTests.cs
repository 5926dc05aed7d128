// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text.Json.Nodes;
using Casus.Studies;

namespace Casus.Tests.Studies;

public sealed class StudyTablesTests
{
    private static readonly Lazy<PivotResult> Result = new(() => TinyStudy.Run(TinyStudy.UsualPack));

    [Fact]
    public void Every_pair_and_member_of_every_finding_has_a_line_of_as_many_fields_as_the_head()
    {
        foreach (var (table, lines) in new[] { (StudyTables.Pairs(Result.Value), 5 * 10), (StudyTables.Members(Result.Value), 5 * 5) })
        {
            table.ShouldEndWith("\n");
            var rows = table.TrimEnd('\n').Split('\n').Select(row => row.Split(',')).ToArray();
            rows.Length.ShouldBe(1 + lines);
            rows.ShouldAllBe(row => row.Length == rows[0].Length);
            rows[0].ShouldBeUnique();
        }
    }

    [Fact]
    public void The_numbers_are_those_found_to_six_decimals()
    {
        var finding = Result.Value.Findings[0];
        var rows = StudyTables.Pairs(Result.Value).Split('\n').Select(row => row.Split(',')).ToArray();
        var (strict, rank) = (Array.IndexOf(rows[0], "strict"), Array.IndexOf(rows[0], "rank"));
        for (var i = 0; i < finding.Pairs.Length; i++)
        {
            double.Parse(rows[1 + i][strict], CultureInfo.InvariantCulture).ShouldBe(finding.Pairs[i].Strict.Mean, 5.1e-7);
            rows[1 + i][rank].ShouldBe(finding.Pairs[i].Rank.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_field_with_a_comma_or_a_quote_is_quoted()
    {
        var epoch = Result.Value.Findings[0] with { Epoch = "then, \"perhaps\"" };
        StudyTables.Members(Result.Value with { Findings = [epoch] }).Split('\n')[1].ShouldStartWith("\"then, \"\"perhaps\"\"\",all,full,no,");
    }

    [Fact]
    public void The_document_has_the_findings_by_time_and_the_manifest_the_command()
    {
        var answer = new PivotAnswer(Result.Value, TinyStudy.UsualPack);
        var document = StudyDocument.Of(answer);
        document["epochs"]!.AsArray().ShouldHaveSingleItem()!["findings"]!.AsArray().Select(each => (string?)each!["rule"]).ShouldBe(["all", "all", "all", "all", "more"]);
        document["epochs"]![0]!["findings"]![0]!["needed"].ShouldBeOfType<JsonObject>();
        var manifest = StudyDocument.Manifest(answer);
        ((string?)manifest["command"]).ShouldBe("casus study studies/tiny --draws 200 --seed 7");
        ((string?)manifest["fingerprint"]).ShouldBe(TinyStudy.UsualPack.Fingerprint);
    }
}
