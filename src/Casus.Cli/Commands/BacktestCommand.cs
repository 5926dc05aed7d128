// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Studies;

namespace Casus.Cli.Commands;

/// <summary><c>casus backtest</c>: what the council stage says of the cases of a pack, beside what was decided.</summary>
internal static class BacktestCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("backtest", "What the vote says of every historical case of a pack beside what was decided, scored against plain baselines.");
        var pack = new Argument<string>("pack") { HelpName = "PACK", Description = "The pack whose cases are tested; 'casus list' lists them." };
        var json = new Option<bool>("--json") { Description = "Write JSON instead of text." };
        command.Add(pack);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var id = parsed.GetValue(pack)!;
            var test = CouncilBacktest.Of(PacksFolder.Reader(terminal.Packs).Read(id), seed: 1)
                ?? throw new DocumentException(Position.Whole(id), "no-cases", $"The pack '{id}' has no historical case of which it is known what was decided.", "Run 'casus list' for packs with cases.");
            if (parsed.GetValue(json))
                terminal.Text.Write(RunDocument.TextOf(Document(id, test)));
            else
                BacktestScreen.Write(terminal.Data, id, test);
            return ExitCode.Done;
        });
        return command;
    }

    private static JsonObject Document(string pack, CouncilBacktest test) => new()
    {
        ["pack"] = pack,
        ["cases"] = new JsonArray([.. test.Cases.Select((each, i) => (JsonNode)new JsonObject { ["case"] = $"{pack}/{each.Id}", ["adopted"] = test.Adopted[i] })]),
        ["forecasters"] = new JsonArray([.. test.Forecasters.Select(each => (JsonNode)new JsonObject
        {
            ["id"] = each.Id,
            ["title"] = each.Title,
            ["chances"] = new JsonArray([.. each.Chances.Select(Number)]),
            ["brier"] = Number(each.Scores.Brier),
            ["logarithmic"] = Number(each.Scores.Logarithmic),
            ["calibration"] = new JsonArray([.. each.Scores.Calibration.Where(bin => bin.Count > 0).Select(bin => (JsonNode)new JsonObject
            {
                ["from"] = Number(bin.From),
                ["until"] = Number(bin.Until),
                ["count"] = bin.Count,
                ["meanForecast"] = Number(bin.MeanForecast!.Value),
                ["observedShare"] = Number(bin.ObservedShare!.Value),
            })]),
        })]),
    };

    private static JsonNode Number(double number) => JsonValue.Create(Math.Round((decimal)number, 4, MidpointRounding.AwayFromZero) / 1.0000m);
}
