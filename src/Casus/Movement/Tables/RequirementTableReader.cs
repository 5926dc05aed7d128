// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Forces;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>Reads requirement lines row by row, and goes on after a fault so that their author sees them all.</summary>
internal sealed class RequirementTableReader(string file, RequirementVocabulary known, Diagnostics diagnostics)
{
    private const int MostLines = 5_000;

    /// <summary>Most by which stated tonnes may differ from those of the vehicles, as a share of the latter: sources and tables round. A setting of the tool.</summary>
    private const double Rounding = 0.01;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public ImmutableArray<RequirementLine> Read(CsvTable table)
    {
        if (table.Rows.Length > MostLines)
            diagnostics.Error(Position.Whole(file), "too-large", $"The table has more than {MostLines} lines.", "Split it.");
        if (table.Rows.IsEmpty)
            diagnostics.Error(Position.Whole(file), "empty-table", "The table has no line.", "Write one line a row under the names of the columns.");
        return [.. table.Rows.Take(MostLines).Select(Line)];
    }

    private RequirementLine Line(CsvRow row)
    {
        var before = diagnostics.Count;
        var ordered = Hours(row, "ORDERED") ?? Tick.Zero;
        var line = new RequirementLine
        {
            Id = IdIn(row),
            Unit = row.Has("UNIT") ? row["UNIT"] : row["ULN"],
            Parent = row["PARENT"],
            Member = Known(row, "MEMBER", known.Members, "member"),
            Priority = Whole(row, "PRIORITY", 1_000_000) ?? 100,
            Origin = row["ORIGIN"],
            From = Known(row, "POE", known.Airfields, "airfield"),
            To = Known(row, "POD", known.Arrivals.IsEmpty ? known.Airfields : known.Arrivals, known.Arrivals.IsEmpty ? "airfield" : "airfield of arrival"),
            ToIsStated = true,
            FromNumber = -1,
            ToNumber = -1,
            Persons = Whole(row, "PAX", RequirementTable.MostPersons) ?? Missing(row, "PAX"),
            Vehicles = Vehicles(row),
            Stores = Decimal(row, "TONNES_STORES", RequirementTable.MostTonnes) ?? 0,
            OrderedAt = ordered,
            FreeAt = Hours(row, "CLEARED") ?? Tick.Zero,
            Ready = Ready(row, ordered),
            Approach = Hours(row, "APPROACH") ?? Tick.Zero,
            EarliestArrival = Hours(row, "EAD") ?? Tick.Zero,
            LatestArrival = Hours(row, "LAD"),
            CompleteAt = (Decimal(row, "COMPLETE_AT", 100) ?? 100) / 100,
            Mode = Mode.Air,
        };
        line = WithModes(row, line) with { Critical = Critical(row, line) };
        if (line.LatestArrival < line.EarliestArrival)
            Fault(row, "LAD", "days", "The latest arrival is before the earliest.", "Mend EAD or LAD; both count hours from the request.");
        if (line.Persons == 0 && line.VehicleTotal == 0 && line.Stores <= 0 && diagnostics.Count == before)
            Fault(row, "PAX", "nothing", $"The line '{line.Id}' moves nothing.", "Give people, vehicles or stores, or leave out the row.");
        CheckTonnes(row, line);
        return line;
    }

    private string IdIn(CsvRow row)
    {
        var id = row["ULN"];
        if (id.Length is 0 or > 100)
            Fault(row, "ULN", "bad-id", "The line has no number, or one of more than 100 characters.", "Give each line a short unit line number of its own.");
        else if (!ids.Add(id))
            Fault(row, "ULN", "duplicate-id", $"There is already a line '{id}'.", "Give one of the two another number.");
        return id;
    }

    private string Known(CsvRow row, string column, ImmutableArray<string> all, string what)
    {
        if (!all.Contains(row[column], StringComparer.Ordinal))
            Fault(row, column, $"unknown-{what.Replace(' ', '-')}", row.Has(column) ? $"There is no {what} '{row[column]}'." : $"The line names no {what}.", NearMiss.Remedy(row[column], all, what));
        return row[column];
    }

    /// <summary>Ready at RLD and RLD_ALL with the ramp between them; at ALD less the approach where only that is given; at the order where nothing is.</summary>
    private ReadinessRamp Ready(CsvRow row, Tick ordered)
    {
        var available = Hours(row, "ALD") is { } ald ? Tick.Max(Tick.Zero, ald - (Hours(row, "APPROACH") ?? Tick.Zero)) : ordered;
        var first = Hours(row, "RLD") ?? available;
        var full = Hours(row, "RLD_ALL") ?? first;
        var points = ImmutableArray.CreateBuilder<(double Share, Tick At)>();
        points.Add((0, first));
        foreach (var point in Several(row, "RAMP"))
        {
            var parts = point.Split(':', 2);
            if (Decimal(row, "RAMP", parts[0].TrimEnd('%', ' '), 100) is { } share && Decimal(row, "RAMP", parts.Length == 2 ? parts[1] : string.Empty, RequirementTable.MostHours) is { } hours)
                points.Add((share / 100, Tick.FromHours(hours)));
        }
        points.Add((1, full));
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].At >= points[i - 1].At && points[i].Share >= points[i - 1].Share)
                continue;
            Fault(row, points.Count > 2 ? "RAMP" : "RLD_ALL", "readiness", "The line is ready in full, or in a larger part, before a smaller part is.", "Let shares and hours rise from RLD over RAMP to RLD_ALL.");
            break;
        }
        return new ReadinessRamp(points.ToImmutable());
    }

    private RequirementLine WithModes(CsvRow row, RequirementLine line)
    {
        var modes = Several(row, "MODES").Select(word => ModeOf(row, "MODES", word)).OfType<Mode>().Distinct().ToImmutableArray();
        var mode = row.Has("MODE") ? ModeOf(row, "MODE", row["MODE"]) ?? Mode.Air : modes.IsEmpty ? Mode.Air : modes[0];
        return line with { Mode = mode, Modes = modes.Contains(mode) ? modes : [mode, .. modes] };
    }

    private Mode? ModeOf(CsvRow row, string column, string word)
    {
        foreach (var (name, value) in Words.All(typeof(Mode)))
        {
            if (string.Equals(name, word, StringComparison.OrdinalIgnoreCase))
                return (Mode)value;
        }
        Fault(row, column, "unknown-word", $"'{word}' is not a mode.", NearMiss.Remedy(word, Words.All(typeof(Mode)).Select(each => each.Word), "mode"));
        return null;
    }

    private ImmutableArray<VehicleCount> Vehicles(CsvRow row)
    {
        var counts = ImmutableArray.CreateBuilder<VehicleCount>();
        foreach (var each in Several(row, "VEHICLES"))
        {
            var parts = each.Split(':', 2, StringSplitOptions.TrimEntries);
            if (!known.Vehicles.ContainsKey(parts[0]))
                Fault(row, "VEHICLES", "unknown-vehicle-type", $"There is no vehicle type '{parts[0]}'.", NearMiss.Remedy(parts[0], known.Vehicles.Keys, "vehicle type"));
            else if (counts.Any(count => count.Type == parts[0]))
                Fault(row, "VEHICLES", "vehicles", $"The row names '{parts[0]}' twice.", "Write it once, with the sum.");
            else if (Whole(row, "VEHICLES", parts.Length == 2 ? parts[1] : string.Empty, RequirementTable.MostVehicles) is { } count and > 0)
                counts.Add(new VehicleCount(parts[0], count));
        }
        return counts.ToImmutable();
    }

    private ImmutableArray<string> Critical(CsvRow row, RequirementLine line)
    {
        var critical = Several(row, "CRITICAL");
        foreach (var type in critical.Where(type => line.Vehicles.All(each => each.Type != type)))
            Fault(row, "CRITICAL", "critical", $"'{type}' is critical for a line that has none.", "Give its number under VEHICLES, or leave it out.");
        return [.. critical.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Tonnes by class follow from vehicles and stores; where a table states others, its author should look at them.</summary>
    private void CheckTonnes(CsvRow row, RequirementLine line)
    {
        var tonnes = RequirementTable.Tonnes(line, known);
        for (var i = 0; i < tonnes.Length; i++)
        {
            var column = RequirementTable.TonnesOf(known.Classes[i]);
            if (Decimal(row, column, RequirementTable.MostTonnes * 100) is { } stated && Math.Abs(stated - tonnes[i]) > Math.Max(0.1, Rounding * tonnes[i]))
                diagnostics.Warning(row.At(column), "tonnes", string.Create(CultureInfo.InvariantCulture, $"{column} says {stated}; the vehicles and stores of '{line.Id}' make {tonnes[i]:0.###}, which is taken."), "Mend VEHICLES, TONNES_STORES or the mass of a type, or leave the column out.");
        }
    }

    private int? Whole(CsvRow row, string column, int most) => row.Has(column) ? Whole(row, column, row[column], most) : null;

    private int? Whole(CsvRow row, string column, string text, int most)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
            return number;
        Fault(row, column, "number", $"'{text}' is not a number that belongs under {column}.", string.Create(CultureInfo.InvariantCulture, $"Write a whole number from 0 to {most}, without separators."));
        return null;
    }

    private Tick? Hours(CsvRow row, string column) => Decimal(row, column, RequirementTable.MostHours) is { } hours ? Tick.FromHours(hours) : null;

    private double? Decimal(CsvRow row, string column, double most) => row.Has(column) ? Decimal(row, column, row[column], most) : null;

    private double? Decimal(CsvRow row, string column, string text, double most)
    {
        if (double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= most)
            return number;
        Fault(row, column, "number", $"'{text}' is not a number that belongs under {column}.", string.Create(CultureInfo.InvariantCulture, $"Write a number from 0 to {most} with a point before its decimals; times are hours from the request."));
        return null;
    }

    private int Missing(CsvRow row, string column)
    {
        if (!row.Has(column))
            Fault(row, column, "number", $"{column} is empty.", "Write a whole number; 0 for a line that moves vehicles or stores alone.");
        return 0;
    }

    private static string[] Several(CsvRow row, string column) => row[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void Fault(CsvRow row, string column, string check, string message, string remedy) => diagnostics.Error(row.At(column), check, message, remedy);
}
