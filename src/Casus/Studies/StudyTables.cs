// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Council;
using Casus.Documents.Binding;

namespace Casus.Studies;

/// <summary>Writes a study as tables of comma-separated values (RFC 4180, with line feeds), a line for each pair or member in each finding. Shares have at most six decimals.</summary>
public static class StudyTables
{
    private static readonly string[] Finding = ["epoch", "rule", "variant", "placebo", "adoption", "adoption_p5", "adoption_p95"];

    /// <summary>The table of pairs.</summary>
    public static string Pairs(PivotResult result) => Text(
        [.. Finding, "first", "second", .. Range("strict"), .. Range("bloc"), .. Interval("top"), "rank"],
        from finding in result.Findings
        from pair in finding.Pairs
        select (string[])[.. Of(finding), pair.First, pair.Second, .. Of(pair.Strict), .. Of(pair.Bloc), .. Of(pair.Top), pair.Rank.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>The table of members.</summary>
    public static string Members(PivotResult result) => Text(
        [.. Finding, "member", .. Range("pivotal"), .. Range("success"), .. Interval("top"), .. Interval("top_success")],
        from finding in result.Findings
        from member in finding.Members
        select (string[])[.. Of(finding), member.Member, .. Of(member.Pivotal), .. Of(member.Success), .. Of(member.Top), .. Of(member.TopSuccess)]);

    private static string[] Range(string of) => [of, $"{of}_p5", $"{of}_p95"];

    private static string[] Interval(string of) => [of, $"{of}_low95", $"{of}_high95"];

    private static string[] Of(PivotFinding finding) => [finding.Epoch, finding.Rule.Id, Words.Of(finding.Variant), finding.Placebo ? "yes" : "no", .. Of(finding.Adoption)];

    private static string[] Of(DrawnShare share) => [Number(share.Mean), Number(share.Low), Number(share.High)];

    private static string[] Of(VoteSample sample) => [Number(sample.Chance), Number(sample.Low), Number(sample.High)];

    private static string Number(double number) => (Math.Round(number, 6, MidpointRounding.AwayFromZero) + 0.0).ToString("0.######", CultureInfo.InvariantCulture);

    private static string Text(string[] heads, IEnumerable<string[]> rows) => string.Concat(rows.Prepend(heads).Select(row => string.Join(',', row.Select(Field)) + "\n"));

    private static string Field(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
