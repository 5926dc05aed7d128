// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Casus.Chain;
using Casus.Documents;
using Casus.Movement;

namespace Casus.Cli.Commands;

/// <summary>Requirement lines in and out of a table.</summary>
internal static class MoveLines
{
    /// <summary>The scenario with the lines of a file in place of those generated.</summary>
    /// <exception cref="DocumentException">There is no such file, the case has no lift, or something in the table is wrong.</exception>
    public static Scenario Read(Scenario scenario, string path)
    {
        RequireLift(scenario, $"--lines {path}");
        if (!File.Exists(path))
            throw new DocumentException(Position.Whole($"--lines {path}"), "no-file", "There is no such file.", "Write one with --lines-out FILE.csv, change it, and give it here.");
        var diagnostics = new Diagnostics();
        ImmutableArray<RequirementLine>? lines;
        using (var text = new StreamReader(path, Encoding.UTF8))
            lines = RequirementTable.Read(text, path, MovementQuestion.Vocabulary(scenario), diagnostics);
        if (lines is not { } read)
            throw new DocumentException(diagnostics.Sorted);
        using var bytes = File.OpenRead(path);
        return scenario.Moving(read, Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }

    /// <summary>Writes the lines of a run, beside their place first.</summary>
    /// <exception cref="DocumentException">The run moves nothing, or the path is no place for a file.</exception>
    public static async Task WriteAsync(Run run, string path, CancellationToken cancelled)
    {
        RequireLift(run.Scenario, $"--lines-out {path}");
        if (run.Best.Movement is not { } movement)
            throw new DocumentException(Position.Whole($"--lines-out {path}"), "no-lines", $"Nothing is to be moved: {run.Best.Stopped}.", "Choose a case, or changes, in which forces are sent.");
        await ReportFile.WriteAsync(RequirementTable.Write(movement.Lines, MovementQuestion.Vocabulary(run.Scenario)), path, cancelled).ConfigureAwait(false);
    }

    private static void RequireLift(Scenario scenario, string place)
    {
        if (scenario.Case.Given.Lift is null)
            throw new DocumentException(Position.Whole(place), "no-lift", $"The case '{scenario.Case.Id}' states no lift.", "Choose a case with 'lift', or add it.");
    }
}
