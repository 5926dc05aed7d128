// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>A column of a table that may be too wide for the terminal.</summary>
/// <param name="Head">Its head, plain text.</param>
/// <param name="Cells">Its cells from the top, plain text.</param>
internal sealed record BargainColumn(string Head, ImmutableArray<string> Cells)
{
    /// <summary>Room between two columns of a part, and after the leading ones.</summary>
    private const int Gap = 1;

    private const int LeadingGap = 2;

    /// <summary>Most characters that a text asks for before it is set in several lines.</summary>
    private const int WidestText = 40;

    /// <summary>Whether it holds text, which is set left and may run over several lines, and not numbers. Default false.</summary>
    public bool IsText { get; init; }

    private int Width => Math.Max(Head.Length, Cells.Max(cell => cell.Length)) is var widest && IsText ? Math.Min(WidestText, widest) : widest;

    /// <summary>Writes columns beside the leading ones, in as many parts under one another as the width needs; the leading ones stand in each.</summary>
    public static void Write(IAnsiConsole console, ImmutableArray<BargainColumn> leading, ImmutableArray<BargainColumn> columns)
    {
        var room = console.Profile.Width - leading.Sum(column => column.Width + LeadingGap);
        for (var from = 0; from < columns.Length;)
        {
            var (until, taken) = (from, 0);
            while (until < columns.Length && (until == from || taken + columns[until].Width + Gap <= room))
                taken += columns[until++].Width + Gap;
            Write(console, leading.Length, [.. leading, .. columns[from..until]]);
            from = until;
        }
    }

    private static void Write(IAnsiConsole console, int leading, BargainColumn[] columns)
    {
        var table = Prose.Table([.. columns.Select(column => column.IsText ? $"{Prose.Plain(column.Head)}…" : $"#{Prose.Plain(column.Head)}")]);
        for (var i = leading; i < columns.Length; i++)
            table.Columns[i].PadRight(Gap);
        for (var row = 0; row < columns[0].Cells.Length; row++)
            table.AddRow([.. columns.Select(column => Prose.Plain(column.Cells[row]))]);
        console.Write(table);
    }
}
