// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Evidence;
using Casus.Law;
using Spectre.Console;

namespace Casus.Cli;

/// <summary>Small pieces of text as every screen writes them.</summary>
internal static class Prose
{
    /// <summary>A text that is not markup.</summary>
    public static string Plain(string text) => Markup.Escape(text);

    /// <summary>An answer of the law, in its colour.</summary>
    public static string Of(Answer answer) => answer switch
    {
        Answer.Yes => "[green]yes[/]",
        Answer.No => "[red]no[/]",
        Answer.Arguable => "[yellow]arguable[/]",
        _ => "[grey]unknown[/]",
    };

    /// <summary>A number with groups of thousands: 2,500.</summary>
    public static string Count(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Hours, with one decimal below a hundred.</summary>
    public static string Hours(double hours) =>
        hours < 100 ? string.Create(CultureInfo.InvariantCulture, $"{hours:0.0} h") : string.Create(CultureInfo.InvariantCulture, $"{hours:#,0} h");

    /// <summary>A chance as a whole percentage; never 0 or 100 unless it is exactly that.</summary>
    public static string Chance(double chance) => chance switch
    {
        0 => "0 %",
        1 => "100 %",
        < 0.01 => "under 1 %",
        > 0.99 => "over 99 %",
        _ => string.Create(CultureInfo.InvariantCulture, $"{chance * 100:0} %"),
    };

    /// <summary>A number as screens write it: hours with one decimal, shares as percentages, all else in whole numbers.</summary>
    public static string Number(double number, Dimension dimension) => dimension switch
    {
        Dimension.Time => Hours(number),
        Dimension.Share => Chance(number),
        _ => Count(number),
    };

    /// <summary>From one number to another, the unit written once: 61.0 to 183 h.</summary>
    public static string Span(double low, double high, Dimension dimension)
    {
        var (from, to) = (Number(low, dimension), Number(high, dimension));
        if (from == to)
            return to;
        var unit = to.LastIndexOf(' ');
        return $"{(unit >= 0 && from.EndsWith(to[unit..], StringComparison.Ordinal) ? from[..^(to.Length - unit)] : from)} to {to}";
    }

    /// <summary>The range of a result, in brackets; nothing when it has none or never leaves the figure shown.</summary>
    public static string Range(Run run, string path)
    {
        if (!run.Results.TryGetValue(path, out var result) || result.Range is not { } range)
            return string.Empty;
        var span = Span(range.Low, range.High, result.Dimension);
        return result.Number is { } best && span == Number(best, result.Dimension) ? string.Empty : $" [grey]({span})[/]";
    }

    /// <summary>A number of things, in the singular when it is one: 1 sortie.</summary>
    public static string Things(int number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";

    /// <summary>What is left out of a list, or nothing.</summary>
    public static string More(int number) => number <= 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" (and {number} more)");

    /// <summary>A plain table without lines. A head that ends in <c>…</c> is of a column whose text may run over several lines; one that begins with <c>#</c> is of numbers, set right.</summary>
    public static Table Table(params string[] heads)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var head in heads)
        {
            var column = new TableColumn($"[grey]{head.Trim('#', '…')}[/]").PadLeft(0).PadRight(2);
            column.NoWrap = !head.EndsWith('…');
            column.Alignment = head.StartsWith('#') ? Justify.Right : Justify.Left;
            table.AddColumn(column);
        }
        return table;
    }

    /// <summary>Hours for a table, with one decimal below a hundred.</summary>
    public static string TableHours(double hours) => hours.ToString(hours < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>Text under something, indented and wrapped.</summary>
    public static void Indented(IAnsiConsole console, int columns, string markup) => console.Write(new Padder(new Markup(markup)).Padding(columns, 0, 0, 0));

    /// <summary>One item of a list, with a dash before it.</summary>
    public static void Item(IAnsiConsole console, string markup)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        console.Write(grid.AddRow("-", markup));
    }

    /// <summary>A heading with the question of a stage and its answer.</summary>
    public static void Heading(IAnsiConsole console, int number, string question, string answer)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{number} {question}[/]  {answer}");
    }

    /// <summary>Names joined, or a dash.</summary>
    public static string Names(IEnumerable<string> names)
    {
        var all = string.Join(", ", names);
        return all.Length == 0 ? "–" : Plain(all);
    }

    /// <summary>A day for readers.</summary>
    public static string Day(NodaTime.LocalDate day) => QuantityText.DayText(day);
}
