// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Movement;
using Casus.Studies;

namespace Casus.Cli.Commands;

/// <summary><c>casus move</c>: the movement of a case in full, what each constraint costs it, or the published benchmark of airlift.</summary>
internal sealed class MoveCommand
{
    private const string Benchmark = "--benchmark";

    private readonly Terminal terminal;

    private readonly ScenarioOptions options;

    private readonly Option<string?> report = new("--report") { HelpName = "FILE.html", Description = "Also write the report of the whole run as one page, with what each aircraft does when, the aprons, the loads and the closure with its bound." };

    private readonly Option<bool> relax = new("--relax") { Description = "Take each constraint away, alone, on best evidence and over the draws, and say what it does to closure." };

    private readonly Option<bool> loads = new("--loads") { Description = "Show the loads of every line, and not only of the line that took the most." };

    private readonly Option<string?> lines = new("--lines") { HelpName = "FILE.csv", Description = "Move the requirement lines of this table in place of those that the forces stage generates; --lines-out writes one to begin with." };

    private readonly Option<string?> linesOut = new("--lines-out") { HelpName = "FILE.csv", Description = "Also write the requirement lines as a table, with the columns of a time-phased force deployment list." };

    private readonly Option<string?> benchmark = new(Benchmark) { HelpName = "FOLDER", Description = "Instead of a case, plan every instance of the published airlift benchmark in FOLDER/instances, and check the traces in FOLDER/traces." };

    private readonly Option<string?> plans = new("--plans") { HelpName = "FOLDER", Description = "With --benchmark: write each plan into this folder, in the action format of the benchmark." };

    private readonly Option<int> effort = new("--effort") { HelpName = "N", Description = $"With --benchmark: effort of the planner, a count and not a time; {ChallengePlanner.UsualEffort} when left out.", DefaultValueFactory = _ => ChallengePlanner.UsualEffort };

    private MoveCommand(Terminal terminal, Command command)
    {
        this.terminal = terminal;
        options = new ScenarioOptions(command, caseOptional: true);
        effort.Validators.Add(result => UsageFaults.Whole(result, 0, 100_000_000));
        foreach (var option in new Option[] { report, relax, loads, lines, linesOut, benchmark, plans, effort })
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(benchmark) is null && !options.HasCase(result))
                result.AddError($"No case is named. Write it like pack/case, or name a folder with {Benchmark}.");
            if (result.GetValue(benchmark) is not null && options.HasCase(result))
                result.AddError($"A case and {Benchmark} do not go together. Keep one of them.");
            if (result.GetValue(benchmark) is null && result.GetValue(plans) is not null)
                result.AddError($"--plans goes with {Benchmark} alone.");
            if (result.GetValue(relax) && result.GetValue(report) is not null)
                result.AddError("--relax and --report do not go together. The report of a run shows the constraints on best evidence.");
            foreach (var option in new Option[] { report, relax, loads, lines, linesOut })
            {
                if (result.GetValue(benchmark) is not null && result.GetResult(option) is { Implicit: false })
                    result.AddError($"{option.Name} goes with a case and not with {Benchmark}. Leave one of them out.");
            }
            if (result.GetValue(benchmark) is null && result.GetResult(effort) is { Implicit: false })
                result.AddError($"--effort goes with {Benchmark} alone. For a case: --set lift.effort=N.");
        });
    }

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var command = new Command("move", "How fast? What goes when on what, why in so many loads, what the bound proves, and what each hour to closure is owed to.");
        var move = new MoveCommand(terminal, command);
        command.SetAction(move.InvokeAsync);
        return command;
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancelled)
    {
        if (parsed.GetValue(benchmark) is { } folder)
            return MoveBenchmarkCommand.Run(terminal, folder, parsed.GetValue(plans), options.Json(parsed), parsed.GetValue(effort));
        if (parsed.GetValue(relax))
            return Relax(parsed);
        if (parsed.GetValue(report) is { } place)
            ReportFile.RequirePlace(place);
        if (parsed.GetValue(linesOut) is { } table)
            ReportFile.RequirePlace(table, "--lines-out");
        var run = options.Run(parsed, Scenario(parsed));
        if (parsed.GetValue(linesOut) is { } written)
        {
            await MoveLines.WriteAsync(run, written, cancelled).ConfigureAwait(false);
            terminal.Talk.WriteLine($"wrote {written}");
        }
        if (parsed.GetValue(report) is { } file)
        {
            await ReportFile.WriteAsync(run, file, cancelled).ConfigureAwait(false);
            terminal.Talk.WriteLine($"wrote {file}");
        }
        if (options.Json(parsed))
        {
            await terminal.Text.WriteAsync(RunDocument.TextOf(MovementDocument.InFull(run))).ConfigureAwait(false);
            return ExitCode.Done;
        }
        RunScreen.Head(terminal.Data, run);
        MovementScreen.Write(terminal.Data, run, full: true, parsed.GetValue(loads));
        RunScreen.Foot(terminal.Data, run, "fast.closureHours");
        return ExitCode.Done;
    }

    private Scenario Scenario(ParseResult parsed)
    {
        var scenario = options.Scenario(parsed, options.PackOf(parsed, terminal), [], new Diagnostics());
        return parsed.GetValue(lines) is { } file ? MoveLines.Read(scenario, file) : scenario;
    }

    private int Relax(ParseResult parsed)
    {
        var scenario = Scenario(parsed);
        var finding = Bottlenecks.Of(scenario, options.Replications(parsed), options.Threads(parsed));
        if (finding is null)
        {
            var run = Run.Of(scenario, 0, 1);
            if (options.Json(parsed))
                terminal.Text.Write(RunDocument.TextOf(MovementDocument.Of(run)));
            else
            {
                RunScreen.Head(terminal.Data, scenario);
                MovementScreen.Write(terminal.Data, run, full: false);
            }
            return ExitCode.Done;
        }
        if (options.Json(parsed))
            terminal.Text.Write(RunDocument.TextOf(BottleneckDocument.Of(finding)));
        else
        {
            RunScreen.Head(terminal.Data, scenario);
            BottleneckScreen.Write(terminal.Data, finding);
            RunScreen.Foot(terminal.Data, scenario, finding.Replications);
        }
        return ExitCode.Done;
    }
}
