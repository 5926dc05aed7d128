// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Evidence;
using Casus.Forces;
using Casus.Packs;
using Casus.World;
using NodaTime;
using Command = System.CommandLine.Command;

namespace Casus.Cli.Commands;

/// <summary><c>casus orbat</c>: the order of battle of a pack as a text, a table or a scenario of ORBAT Mapper.</summary>
internal sealed class OrbatCommand
{
    private const string TextForm = "text";

    private const string TableForm = "csv";

    private const string MapperForm = "orbat-mapper";

    private readonly Terminal terminal;

    private readonly Argument<string?> pack = new("pack") { HelpName = "PACK", Description = "The pack whose order of battle is written; the first with cases when left out.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string?> on = new("--on") { HelpName = "DAY", Description = "The day shown; the last that the pack covers when left out." };

    private readonly Option<string?> member = new("--member") { HelpName = "CODE", Description = "Only this member; every member with units when left out." };

    private readonly Option<string> form = new("--as") { HelpName = "FORM", Description = $"{TextForm} (indented, one unit a line; when left out), {TableForm} (a table), or {MapperForm} (a scenario file of ORBAT Mapper).", DefaultValueFactory = _ => TextForm };

    private readonly Option<bool> json = new("--json") { Description = $"Write JSON instead of text: the same as --as {MapperForm}." };

    private readonly Option<string?> into = new("--out") { HelpName = "FILE", Description = "Write to this file and not to standard output." };

    private readonly Option<bool> force = new("--force") { Description = "With --out: write over a file that is there." };

    private OrbatCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        form.Validators.Add(Validate);
        command.Add(pack);
        foreach (var option in new Option[] { on, member, form, json, into, force })
            command.Add(option);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("orbat", Examples.After(
            "The order of battle of a pack as indented text, as a table, or for ORBAT Mapper. 'casus orbat read FILE' turns a text or a table into documents of a pack.",
            "casus orbat",
            $"casus orbat --as {TableForm}"));
        var orbat = new OrbatCommand(terminal, command);
        command.Add(OrbatReadCommand.Make(terminal));
        command.SetAction(orbat.InvokeAsync);
        return command;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancelled)
    {
        if (parsed.GetValue(json) && parsed.GetResult(form) is { Implicit: false } && parsed.GetValue(form) != MapperForm)
        {
            Faults.Write(terminal.Talk, terminal.Width, $"{json.Name} and {form.Name} {parsed.GetValue(form)} do not go together.", "Leave out one of them.");
            return ExitCode.BadInput;
        }
        var file = parsed.GetValue(into);
        if (file is not null)
            OrbatOutput.RequirePlace("--out", file, parsed.GetValue(force));
        var read = PacksFolder.Reader(terminal.Packs).Read(parsed.GetValue(pack) ?? PacksFolder.Usual(terminal.Packs));
        var day = DayOf(parsed, read);
        var units = Units(read, day, MembersOf(parsed, read));
        var text = (parsed.GetValue(json) ? MapperForm : parsed.GetValue(form)) switch
        {
            TableForm => UnitTable.Write(units),
            MapperForm => Scenario(read, day, units),
            _ => UnitText.Write(units, $"pack {read.Manifest.Id} {read.Manifest.Version} on {QuantityText.DayText(day)}; the claims and assumptions behind each number are in the pack"),
        };
        if (file is null)
        {
            await terminal.Text.WriteAsync(text).ConfigureAwait(false);
            return ExitCode.Done;
        }
        await OrbatOutput.WriteAsync([(file, text)], parsed.GetValue(force), cancelled).ConfigureAwait(false);
        await terminal.Talk.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"wrote {file}: {units.Length} units on {QuantityText.DayText(day)}")).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static void Validate(OptionResult result)
    {
        string[] forms = [TextForm, TableForm, MapperForm];
        foreach (var token in result.Tokens.Where(token => !forms.Contains(token.Value)))
            result.AddError($"--as takes {string.Join(", ", forms)}, not '{token.Value}'. {NearMiss.Remedy(token.Value, forms, "form")}");
    }

    private LocalDate DayOf(ParseResult parsed, Pack read)
    {
        if (parsed.GetValue(on) is { } word)
        {
            var diagnostics = new Diagnostics();
            return LawDay.Read(read, $"{on.Name} {word}", word, diagnostics) ?? throw new DocumentException(diagnostics.Sorted);
        }
        return read.Manifest.CoversUntil is { } end
            ? end.PlusDays(-1)
            : throw new DocumentException(Position.Whole("casus orbat"), "no-day", "The pack does not say until when it covers, so that no day is usual.", "Name a day, such as --on 2022-01-05.");
    }

    private ImmutableArray<string> MembersOf(ParseResult parsed, Pack read)
    {
        ImmutableArray<string> all = [.. read.Law.Members.Select(each => each.Country).Where(code => read.Units.Any(unit => unit.Member == code))];
        if (all.IsEmpty)
            throw new DocumentException(Position.Whole(read.Manifest.Id), "no-units", "The pack has no order of battle.", "'casus list' lists the packs; 'casus orbat read' makes documents of units from a text.");
        if (parsed.GetValue(member) is not { } word)
            return all;
        return OrbatVocabulary.Of(read).Member(word) is { } code && all.Contains(code)
            ? [code]
            : throw new DocumentException(Position.Whole($"{member.Name} {word}"), "unknown-member", $"The pack has no units of '{word}'.", NearMiss.Remedy(word, all, "member"));
    }

    private static ImmutableArray<StatedUnit> Units(Pack read, LocalDate day, ImmutableArray<string> members)
    {
        var quantities = OrbatVocabulary.BestEvidence(read);
        return UnitExport.Of(OrderOfBattle.On(read.Units, day, members, quantities), quantities);
    }

    private static string Scenario(Pack read, LocalDate day, ImmutableArray<StatedUnit> units) => OrbatMapperScenario.Write(
        $"{read.Manifest.Id}-{QuantityText.DayText(day)}",
        $"{read.Organisation?.ShortName ?? read.Manifest.Title}, {QuantityText.DayText(day)}",
        $"Order of battle of the pack {read.Manifest.Id} {read.Manifest.Version} on {QuantityText.DayText(day)}, best evidence. Licence of the data: {read.Manifest.Licence}.",
        day,
        units,
        units.Select(each => each.Member).Distinct(StringComparer.Ordinal).ToDictionary(code => code, read.NameOf, StringComparer.Ordinal),
        read.VehicleTypes.ToDictionary(each => each.Key, each => each.Value.Name, StringComparer.Ordinal),
        read.Airfields.ToDictionary(each => each.Key, each => each.Value.Position, StringComparer.Ordinal));
}
