// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using System.Text;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Council;
using Casus.Documents;

namespace Casus.Cli.Commands;

/// <summary><c>casus bargain</c>: a model of bargaining on a table of actors that anybody may write.</summary>
internal sealed class BargainCommand
{
    private const double Scale = 100;

    private readonly Terminal terminal;

    private readonly Argument<string> file = new("file") { HelpName = "FILE.csv", Description = "Table of actors: a line 'name,description,actors,dimensions', a header, then a line for each actor: actor, description, capability, and position and salience of each dimension, from 0 to 100." };

    private readonly BargainOptions options;

    private readonly Option<bool> json = new("--json") { Description = "Write JSON instead of text, with every turn, chance, challenge and bargain." };

    private BargainCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        command.Add(file);
        options = new BargainOptions(command);
        command.Add(json);
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("bargain", Examples.After(
            "Where would bargaining lead? Who challenges whom, what they settle on, and where all stand in the end, beside forecasts that need no model. On a table of actors of your own.",
            "casus bargain docs/examples/ktab-dummyData_3Dim.csv",
            "casus bargain docs/examples/ktab-dummyData_3Dim.csv --influence cubic",
            "casus bargain docs/examples/emission-standards.csv --model expected-utility"));
        var bargain = new BargainCommand(terminal, command);
        command.SetAction(bargain.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var diagnostics = new Diagnostics();
        var request = options.Read(parsed, diagnostics);
        var path = parsed.GetRequiredValue(file);
        var table = Read(path, diagnostics);
        var actors = table is not null && request.Model == BargainingKind.ExpectedUtility ? OnOneScale(table, request.Dimension, diagnostics) : [];
        if (diagnostics.HasErrors || table is null)
            throw new DocumentException(diagnostics.Sorted);
        Faults.Write(terminal.Talk, terminal.Width, diagnostics.Sorted);
        var whole = parsed.GetValue(json);
        if (request.Model == BargainingKind.ExpectedUtility)
            Write(whole, path, table, request.Dimension, ExpectedUtilityModel.Run(actors, request.Utility with { KeepsDetail = whole }));
        else
            Write(whole, path, table, SpatialModel.Run(table.Actors, request.Spatial, request.Seed, keepDetail: whole, Environment.ProcessorCount));
        return ExitCode.Done;
    }

    private void Write(bool whole, string path, ActorTable table, SpatialHistory history)
    {
        if (whole)
            terminal.Text.Write(RunDocument.TextOf(BargainDocument.Of(table, history)));
        else
            new BargainSpatialScreen(terminal.Data, table, history).Write(path);
    }

    private void Write(bool whole, string path, ActorTable table, int dimension, ExpectedUtilityHistory history)
    {
        if (whole)
            terminal.Text.Write(RunDocument.TextOf(BargainDocument.Of(table, dimension, history)));
        else
            new BargainUtilityScreen(terminal.Data, table, dimension, history).Write(path);
    }

    /// <summary>The actors as the expected-utility model sees them: on one scale, with shares of attention from 0 to 1. None when that cannot be.</summary>
    private static UtilityActor[] OnOneScale(ActorTable table, int dimension, Diagnostics diagnostics)
    {
        var dimensions = table.Actors[0].Positions.Length;
        var at = Position.Whole($"{BargainOptions.Dimension} {Prose.Count(dimension + 1)}");
        if (dimension >= dimensions)
        {
            diagnostics.Error(at, "unknown-dimension", $"The table has {Prose.Things(dimensions, "dimension", "dimensions")}.", dimensions == 1 ? "Leave the option out." : $"Choose one from 1 to {Prose.Count(dimensions)}.");
            return [];
        }
        UtilityActor[] actors = [.. table.Actors.Select(actor => new UtilityActor(actor.Name, actor.Capability, actor.Saliences[dimension] / Scale, actor.Positions[dimension]))];
        foreach (var actor in actors.Where(actor => actor.Salience == 0))
            diagnostics.Error(at, "no-salience", $"{actor.Name} has no salience there, and the expected-utility model wants some of every actor.", "Choose another dimension, or leave the actor out of the table.");
        return actors;
    }

    /// <summary>Reads the table; null when anything is wrong with it.</summary>
    private static ActorTable? Read(string path, Diagnostics diagnostics)
    {
        if (!File.Exists(path))
        {
            diagnostics.Error(Position.Whole(path), "no-file", Directory.Exists(path) ? "This is a folder." : "There is no such file.", "Name a table of actors, such as docs/examples/emission-standards.csv in a checkout.");
            return null;
        }
        try
        {
            using var text = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return ActorTable.Read(text, path, diagnostics);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Error(Position.Whole(path), "not-utf-8", "The file is not in UTF-8.", "Save it as UTF-8 in your editor.");
            return null;
        }
    }
}
