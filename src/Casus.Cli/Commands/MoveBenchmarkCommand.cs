// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Diagnostics;
using Casus.Chain;
using Casus.Cli.Screens;
using Casus.Documents;
using Casus.Movement;

namespace Casus.Cli.Commands;

/// <summary><c>casus move --benchmark</c>: plans the instances of the published airlift benchmark in a folder, and checks the traces that lie beside them.</summary>
internal static class MoveBenchmarkCommand
{
    /// <summary>A trace counts as reproduced when its score differs by no more than this (movement.md 7.6 and issue: 1e-9).</summary>
    public const double Agreement = 1e-9;

    private const string Instances = "instances";
    private const string Traces = "traces";
    private const string PlanEnding = ".plan.json";

    /// <summary>Runs it.</summary>
    /// <param name="terminal">Where to write.</param>
    /// <param name="folder">The folder with the folder <c>instances</c>, and <c>traces</c> if there are any.</param>
    /// <param name="plans">The folder into which each plan is written; null for none.</param>
    /// <param name="json">Whether to write JSON instead of a table.</param>
    /// <param name="effort">Effort of the planner; see <see cref="ChallengePlanner"/>.</param>
    /// <returns>The exit code: wrong when a trace is not reproduced.</returns>
    /// <exception cref="DocumentException">A file is wrong, or a folder is not there.</exception>
    public static int Run(Terminal terminal, string folder, string? plans, bool json, int effort)
    {
        if (plans is not null)
            RequirePlace(plans);
        var instances = Read(folder);
        var traces = Check(folder, instances);
        if (plans is not null)
            Directory.CreateDirectory(plans);
        var runs = ImmutableArray.CreateBuilder<MoveBenchmarkRun>();
        var isSeen = ReferenceEquals(terminal.Talk, Console.Error) && !Console.IsErrorRedirected;
        foreach (var (file, instance) in instances)
        {
            if (isSeen)
                terminal.Talk.Write($"\r{file} ({runs.Count + 1} of {instances.Length})");
            var clock = Stopwatch.StartNew();
            var solution = ChallengePlanner.Plan(instance, effort);
            runs.Add(new MoveBenchmarkRun(file, instance, solution, clock.Elapsed.TotalSeconds));
            if (plans is not null)
                Write(Path.Combine(plans, file + PlanEnding), ChallengeTraceWriter.Write(instance, solution.Orders, solution.Result).Span);
        }
        if (isSeen)
            terminal.Talk.Write($"\r{new string(' ', terminal.Width - 1)}\r");
        if (json)
            terminal.Text.Write(RunDocument.TextOf(MoveBenchmarkDocument.Of(runs.ToImmutable(), traces, effort)));
        else
            ChallengeScreen.Write(terminal.Data, runs.ToImmutable(), traces);
        return traces.All(each => each.Agrees) ? ExitCode.Done : ExitCode.Wrong;
    }

    /// <summary>Reads every instance before the first is planned, so that all that is wrong is said at once.</summary>
    private static ImmutableArray<(string File, ChallengeInstance Instance)> Read(string folder)
    {
        var place = Path.Combine(folder, Instances);
        if (!Directory.Exists(place))
            throw new DocumentException(Position.Whole($"--benchmark {folder}"), "no-folder", $"There is no folder '{place}'.", "Name a folder that has a folder 'instances', such as benchmarks/airlift-challenge.");
        var files = Directory.EnumerateFiles(place).Where(file => file.EndsWith(".json", StringComparison.Ordinal) || file.EndsWith(".json.gz", StringComparison.Ordinal)).OrderBy(Path.GetFileName, StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
            throw new DocumentException(Position.Whole($"--benchmark {folder}"), "no-instances", $"The folder '{place}' has no file that ends in .json or .json.gz.", "Put instances of the benchmark there.");
        var (read, faults) = (ImmutableArray.CreateBuilder<(string, ChallengeInstance)>(), new List<Diagnostic>());
        foreach (var file in files)
        {
            try
            {
                read.Add((BaseOf(file), ChallengeInstanceReader.Read(file)));
            }
            catch (DocumentException fault)
            {
                faults.AddRange(fault.Diagnostics);
            }
        }
        return faults.Count > 0 ? throw new DocumentException([.. faults]) : read.ToImmutable();
    }

    private static ImmutableArray<MoveBenchmarkTrace> Check(string folder, ImmutableArray<(string File, ChallengeInstance Instance)> instances)
    {
        var place = Path.Combine(folder, Traces);
        if (!Directory.Exists(place))
            return [];
        var (traces, faults) = (ImmutableArray.CreateBuilder<MoveBenchmarkTrace>(), new List<Diagnostic>());
        foreach (var file in Directory.EnumerateFiles(place).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var instance = instances.FirstOrDefault(each => each.File == BaseOf(file)).Instance;
            if (!name.EndsWith(".json", StringComparison.Ordinal) && !name.EndsWith(".json.gz", StringComparison.Ordinal))
                continue;
            try
            {
                if (instance is null)
                    throw new DocumentException(Position.Whole(name), "no-instance", $"No instance is named '{BaseOf(file)}'.", "Name a trace after the file of its instance, such as Test_0_Level_0.trace.json.gz.");
                var trace = ChallengeTraceReader.Read(file);
                traces.Add(new MoveBenchmarkTrace(BaseOf(file), trace.PublishedScore ?? trace.Score, ChallengeChecker.Check(instance, trace.Orders, name)));
            }
            catch (DocumentException fault)
            {
                faults.AddRange(fault.Diagnostics);
            }
        }
        return faults.Count > 0 ? throw new DocumentException([.. faults]) : traces.ToImmutable();
    }

    /// <summary>Name of a file up to its first dot.</summary>
    private static string BaseOf(string path) => Path.GetFileName(path).Split('.')[0];

    private static void RequirePlace(string plans)
    {
        if (plans.Length == 0 || File.Exists(plans))
            throw new DocumentException(Position.Whole($"--plans {plans}"), "no-folder", plans.Length == 0 ? "The name of the folder is empty." : "This is a file, and plans go into a folder.", "Name a folder, such as plans.");
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(plans)) is { Length: > 0 } above && !Directory.Exists(above))
            throw new DocumentException(Position.Whole($"--plans {plans}"), "no-folder", $"There is no folder '{above}'.", "Make the folder first, or name another.");
    }

    /// <summary>Writes a file beside its place and moves it there, so that a reader finds the whole of it or nothing.</summary>
    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = path + ".part";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}

/// <summary>One instance planned.</summary>
/// <param name="File">Name of its file up to the first dot.</param>
/// <param name="Instance">The instance.</param>
/// <param name="Solution">Plan, result and bound.</param>
/// <param name="Seconds">Time the planner took, by the clock.</param>
internal sealed record MoveBenchmarkRun(string File, ChallengeInstance Instance, ChallengeSolution Solution, double Seconds);

/// <summary>One trace checked.</summary>
/// <param name="File">Name of its file up to the first dot.</param>
/// <param name="Score">Score that the trace claims; null when it claims none.</param>
/// <param name="Result">What the checker says of it.</param>
internal sealed record MoveBenchmarkTrace(string File, double? Score, ChallengeResult Result)
{
    /// <summary>What the checker says less what the trace claims.</summary>
    public double Difference => Score is { } claimed ? Result.Score - claimed : 0;

    /// <summary>Whether the trace is reproduced.</summary>
    public bool Agrees => Math.Abs(Difference) <= MoveBenchmarkCommand.Agreement;
}
