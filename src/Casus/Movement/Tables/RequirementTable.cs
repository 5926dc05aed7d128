// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Requirement lines as a table of comma-separated values, one line a row, the columns named in the first line and in any order. The names are those of a time-phased force deployment list (ULN unit
/// line number, POE and POD ports of embarkation and debarkation, RLD ready to load at the origin, ALD available to load at the POE, EAD and LAD earliest and latest arrival, PAX passengers); days of such
/// a list are hours from the request here, and tonnes are metric. No compatibility with any system is claimed.
/// </summary>
public static class RequirementTable
{
    /// <summary>Largest number of people of a line that is not absurd. A setting of the tool.</summary>
    internal const int MostPersons = 1_000_000;

    /// <summary>Largest number of vehicles of one type of a line that is not absurd. A setting of the tool.</summary>
    internal const int MostVehicles = 100_000;

    /// <summary>Largest mass of stores of a line, in tonnes, that is not absurd. A setting of the tool.</summary>
    internal const double MostTonnes = 1_000_000;

    /// <summary>Largest number of hours from the request that is not absurd. A setting of the tool.</summary>
    internal const double MostHours = 20_000;

    /// <summary>Begins the name of a column of tonnes by class.</summary>
    internal const string TonnesPrefix = "TONNES_";

    private static readonly ImmutableArray<CsvColumn> Fixed =
    [
        new("ULN", Required: true), new("UNIT"), new("PARENT"), new("MEMBER", Required: true), new("PRIORITY"), new("MODE"), new("MODES"), new("ORIGIN"), new("POE", Required: true), new("POD", Required: true),
        new("ORDERED"), new("CLEARED"), new("RLD"), new("RLD_ALL"), new("RAMP"), new("APPROACH"), new("ALD"), new("EAD"), new("LAD"), new("PAX", Required: true), new("VEHICLES"), new("CRITICAL"),
        new("COMPLETE_AT"), new("TONNES_STORES"),
    ];

    /// <summary>The columns of a table: those of every table, then one of tonnes for each class of cargo.</summary>
    public static ImmutableArray<CsvColumn> Columns(RequirementVocabulary known) => [.. Fixed, .. known.Classes.Select(each => new CsvColumn(TonnesOf(each)))];

    /// <summary>Reads a table.</summary>
    /// <param name="text">The text; little more than <see cref="CsvTable.MostCharacters"/> is taken of it in any case.</param>
    /// <param name="file">Name of the file as messages show it.</param>
    /// <param name="known">What the table may name.</param>
    /// <param name="diagnostics">Gets everything that is wrong, with row and remedy.</param>
    /// <returns>
    /// The lines in the order of their rows; null when anything is wrong. Their ports have no number within a run yet: <see cref="RequirementLine.FromNumber"/> and
    /// <see cref="RequirementLine.ToNumber"/> are -1 until the model of a run gives them one.
    /// </returns>
    public static ImmutableArray<RequirementLine>? Read(TextReader text, string file, RequirementVocabulary known, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(known);
        var found = new Diagnostics();
        var lines = CsvTable.Read(text, file, Columns(known), found) is { } table ? new RequirementTableReader(file, known, found).Read(table) : [];
        foreach (var each in found.Sorted)
        {
            if (each.Severity == Severity.Error)
                diagnostics.Error(each.At, each.Check, each.Message, each.Remedy);
            else
                diagnostics.Warning(each.At, each.Check, each.Message, each.Remedy);
        }
        return found.HasErrors ? null : lines;
    }

    /// <summary>Writes lines as a table with every column.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="known">The classes of cargo and what vehicles weigh.</param>
    public static string Write(ImmutableArray<RequirementLine> lines, RequirementVocabulary known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return string.Concat(lines.Select(line => Row(line, known)).Prepend(CsvText.Line(Columns(known).Select(each => each.Name))));
    }

    /// <summary>Tonnes of a line by class of cargo: its vehicles, and its loose stores in the first class.</summary>
    public static ImmutableArray<double> Tonnes(RequirementLine line, RequirementVocabulary known)
    {
        var tonnes = new double[known.Classes.Length];
        if (tonnes.Length > 0)
            tonnes[0] = line.Stores;
        foreach (var each in line.Vehicles)
        {
            if (known.Vehicles.TryGetValue(each.Type, out var measure) && known.Classes.IndexOf(measure.Class) is >= 0 and var number)
                tonnes[number] += each.Count * measure.Tonnes;
        }
        return [.. tonnes];
    }

    /// <summary>The column of the tonnes of a class.</summary>
    internal static string TonnesOf(string cargoClass) => TonnesPrefix + cargoClass.ToUpperInvariant().Replace('-', '_');

    private static string Row(RequirementLine line, RequirementVocabulary known) => CsvText.Line(
    [
        line.Id,
        line.Unit,
        line.Parent,
        line.Member,
        line.Priority.ToString(CultureInfo.InvariantCulture),
        Words.Of(line.Mode),
        string.Join(';', line.Modes.Select(Words.Of)),
        line.Origin,
        line.From,
        line.To,
        Hours(line.OrderedAt),
        Hours(line.FreeAt),
        Hours(line.Ready.First),
        Hours(line.Ready.Full),
        string.Join(';', line.Ready.Points.Skip(1).SkipLast(1).Select(point => $"{Number(point.Share * 100)}:{Hours(point.At)}")),
        Hours(line.Approach),
        Hours(line.ReadyAt(0, Relaxation.None)),
        Hours(line.EarliestArrival),
        line.LatestArrival is { } latest ? Hours(latest) : string.Empty,
        line.Persons.ToString(CultureInfo.InvariantCulture),
        string.Join(';', line.Vehicles.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Type}:{each.Count}"))),
        string.Join(';', line.Critical),
        Number(line.CompleteAt * 100),
        Number(line.Stores),
        .. Tonnes(line, known).Select(tonnes => tonnes.ToString("0.###", CultureInfo.InvariantCulture)),
    ]);

    /// <summary>Hours with the four decimals from which the second comes back.</summary>
    private static string Hours(Tick tick) => tick.Hours.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Number(double number) => Math.Round(number, 9).ToString("0.#########", CultureInfo.InvariantCulture);
}
