// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Movement;

namespace Casus.Studies;

/// <summary>
/// Writes a study of closure as a table of comma-separated values (RFC 4180, with line feeds), a line for each scenario, size and number of aircraft. Hours run from the start that the study chose, and
/// those owed from the request. What there is not stays empty; numbers have at most six decimals.
/// </summary>
public static class ClosureTable
{
    private static readonly string[] Heads =
    [
        "scenario", "case", "asked", "possible", "sent", "vehicles", "times", "aircraft", "used", "flights", "closure_h", "bound_h", "gap", "bottleneck", "persons_left", "vehicles_left",
        "draws", "full", "closed", "p5_h", "p5_low95", "p5_high95", "p50_h", "p50_low95", "p50_high95", "p95_h", "p95_low95", "p95_high95",
        "within_request", "within_request_low95", "within_request_high95", "within_decision", "within_decision_low95", "within_decision_high95", "within_order", "within_order_low95", "within_order_high95",
        "whole_within", "whole_within_low95", "whole_within_high95", "next_gain_h", "next_gain_low95", "next_gain_high95", "next_enabled", "next_helps",
        .. Enum.GetValues<DelayCause>().Select(cause => $"owed_{Words.Of(cause).Replace('-', '_')}_h"),
    ];

    /// <summary>The table.</summary>
    public static string Text(ClosureResult result) =>
        string.Concat(result.Rows.SelectMany(row => row.Cells.Select(cell => Line(result.Study.From, row, cell))).Prepend(Heads).Select(line => string.Join(',', line.Select(Field)) + "\n"));

    private static string[] Line(ClosureStart from, ClosureRow row, ClosureCell cell)
    {
        var (plan, draws) = (cell.Plan, cell.Draws);
        var step = row.Steps.FirstOrDefault(each => each.From.Equals(cell.Times));
        return
        [
            row.Scenario.Id, row.Scenario.Case, Number(row.Asked), Number(row.Possible), Number(row.Sent), Number(row.Vehicles), Number(cell.Times), Number(plan?.Aircraft), Number(plan?.Used), Number(plan?.Flights),
            Number(ClosureWords.ClosureOf(row, plan, from)), Number(ClosureWords.BoundOf(row, plan, from)), Number(plan?.Gap), plan?.ClosureAt is null ? string.Empty : Words.Of(plan.Bottleneck), Number(plan?.PersonsLeft), Number(plan?.VehiclesLeft),
            Number(row.Draws), Number(row.Full), Number(draws.Closed), .. Of(draws.Low), .. Of(draws.Middle), .. Of(draws.High),
            .. draws.Within.SelectMany(Of), .. Of(draws.Whole),
            Number(step?.Gain.Mean), Number(step?.Gain.Low), Number(step?.Gain.High), Number(step?.Enabled), step is null ? string.Empty : step.Helps ? "yes" : "no",
            .. Enum.GetValues<DelayCause>().Select(cause => plan is { Owed.IsEmpty: false } ? Number(plan.Owed.Where(each => each.Cause == cause).Sum(each => each.Time.Hours)) : string.Empty),
        ];
    }

    private static string[] Of(ClosureQuantile quantile) => [Number(quantile.Hours), Number(quantile.Low), Number(quantile.High)];

    private static string[] Of(VoteSample sample) => [Number(sample.Chance), Number(sample.Low), Number(sample.High)];

    private static string Number(double? number) =>
        number is { } known ? (Math.Round(known, 6, MidpointRounding.AwayFromZero) + 0.0).ToString("0.######", CultureInfo.InvariantCulture) : string.Empty;

    private static string Field(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
