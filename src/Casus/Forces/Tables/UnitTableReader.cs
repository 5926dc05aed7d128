// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;
using NodaTime.Text;

namespace Casus.Forces;

/// <summary>Reads units row by row, and goes on after a fault so that their author sees them all.</summary>
internal sealed class UnitTableReader(string file, string? member, TableVocabulary known, Diagnostics diagnostics)
{
    private readonly List<UnitDraft> drafts = [];

    public ImmutableArray<StatedUnit> Read(CsvTable table)
    {
        if (table.Rows.Length > StatedUnits.MostUnits)
            diagnostics.Error(Position.Whole(file), "too-large", FormattableString.Invariant($"The table has more than {StatedUnits.MostUnits} units."), "Split it.");
        foreach (var row in table.Rows.Take(StatedUnits.MostUnits))
            ReadRow(row);
        StatedUnits.GiveIds(drafts);
        FindParents();
        ImmutableArray<StatedUnit> units = [.. drafts.Select(each => each.Finish(diagnostics))];
        StatedUnits.Check(units, diagnostics);
        if (units.IsEmpty && !diagnostics.HasErrors)
            diagnostics.Error(Position.Whole(file), "empty-table", "The table names no unit.", "Write one unit a row under the names of the columns.");
        return units;
    }

    private void ReadRow(CsvRow row)
    {
        var name = row["name"];
        if (name.Length is 0 or > StatedUnits.LongestText || row["station"].Length > StatedUnits.LongestText)
        {
            diagnostics.Error(row.At("name"), "name", $"The row has no name, or a name or a station of more than {StatedUnits.LongestText} characters.", "Give the unit a short name under 'name'.");
            return;
        }
        var draft = new UnitDraft(name, MemberOf(row), row.At("name"))
        {
            Id = IdIn(row),
            ParentId = row.Has("parent") ? row["parent"] : null,
            Echelon = Word<Echelon>(row, "echelon"),
            Service = Word<Service>(row, "service"),
            Station = row["station"],
            Airfield = row.Has("airfield") ? UnitDetailReader.AirfieldOf(row["airfield"], row.At("airfield"), known, diagnostics) : null,
            Place = PlaceIn(row),
            Persons = Number(row, "persons", StatedUnits.Persons, StatedUnits.MostPersons),
            Stores = Number(row, "stores", StatedUnits.Tonnes, StatedUnits.MostTonnes),
            Contract = Number(row, "contract", StatedUnits.Percent, 100),
            Notice = Number(row, "notice", StatedUnits.Hours, StatedUnits.MostHours),
            First = Number(row, "first", StatedUnits.Hours, StatedUnits.MostHours),
            Full = Number(row, "full", StatedUnits.Hours, StatedUnits.MostHours),
            Order = OrderIn(row),
            From = Day(row, "from"),
            Until = Day(row, "until"),
            Source = row["source"],
        };
        if (row.Has("skills"))
            draft.Skills = [.. Several(row, "skills").Where(skill => skill != "none" && IsSkill(row, skill)).Distinct(StringComparer.Ordinal)];
        Vehicles(row, draft);
        foreach (var point in Several(row, "ramp"))
            Ramp(row, point, draft);
        foreach (var force in Several(row, "assigned"))
            Assign(row, force, draft);
        drafts.Add(draft);
    }

    private string MemberOf(CsvRow row)
    {
        if (!row.Has("member") && member is not null)
            return member;
        if (known.Member(row["member"]) is { } code)
            return code;
        if (row.Has("member"))
            diagnostics.Error(row.At("member"), "unknown-member", $"There is no member '{row["member"]}'.", NearMiss.Remedy(row["member"], known.Members, "member"));
        else
            diagnostics.Error(row.At("member"), "no-member", $"Nothing says whose '{row["name"]}' is.", "Name the member (--member CODE), or write its code under 'member'.");
        return member ?? "XXX";
    }

    private string? IdIn(CsvRow row)
    {
        if (!row.Has("id"))
            return null;
        if (StatedUnits.IsId(row["id"]))
            return row["id"];
        diagnostics.Error(row.At("id"), "bad-id", $"'{row["id"]}' cannot be an id.", $"Use letters, digits, hyphens and dots, at most {StatedUnits.LongestId} of them.");
        return null;
    }

    private StatedPlace? PlaceIn(CsvRow row)
    {
        if (!row.Has("latitude") && !row.Has("longitude") && !row.Has("position-source"))
            return null;
        if (Degrees(row, "latitude", 90) is not { } north || Degrees(row, "longitude", 180) is not { } east)
            return null;
        if (TableVocabulary.Known(known.Sources, row["position-source"]) is { } source)
            return new StatedPlace(north, east, source);
        diagnostics.Error(row.At("position-source"), "unknown-source", $"There is no source '{row["position-source"]}' of the position.", NearMiss.Remedy(row["position-source"], known.Sources, "source"));
        return null;
    }

    private double? Degrees(CsvRow row, string column, double most)
    {
        if (double.TryParse(row[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most)
            return degrees;
        diagnostics.Error(row.At(column), "number", $"'{row[column]}' is not a number of degrees from -{most} to {most}.", "Give latitude, longitude and the id of their source, or none of them.");
        return null;
    }

    private StatedNumber? Number(CsvRow row, string column, UnitOfMeasure unit, double most) => row.Has(column) ? Number(row, column, row[column].TrimEnd('%', ' '), unit, most) : null;

    private StatedNumber? Number(CsvRow row, string column, string text, UnitOfMeasure unit, double most)
    {
        var number = StatedNumber.Parse(text, unit, most, out var fault, out var remedy);
        if (number is null)
            diagnostics.Error(row.At(column), "number", $"{column}: {fault}", remedy);
        return number;
    }

    private void Vehicles(CsvRow row, UnitDraft draft)
    {
        foreach (var each in Several(row, "vehicles"))
        {
            var parts = each.Split(':', 2);
            if (VehicleOf(row, "vehicles", parts[0].Trim()) is not { } type)
                continue;
            if (draft.Vehicles.Any(known => known.Type == type))
                diagnostics.Error(row.At("vehicles"), "vehicles", $"The row names '{type}' twice.", "Write it once, with the sum.");
            else if (Number(row, "vehicles", parts.Length == 2 ? parts[1].Trim() : string.Empty, StatedUnits.VehicleUnit, StatedUnits.MostVehicles) is { } count)
                draft.Vehicles.Add(new StatedVehicles(type, count));
        }
        foreach (var each in Several(row, "critical"))
        {
            if (VehicleOf(row, "critical", each) is { } type && !draft.Critical.Contains(type))
                draft.Critical.Add(type);
        }
    }

    private string? VehicleOf(CsvRow row, string column, string text)
    {
        if (known.Vehicle(text) is { } type)
            return type;
        diagnostics.Error(row.At(column), "unknown-vehicle-type", $"There is no vehicle type '{text}'.", NearMiss.Remedy(text, known.VehicleTypes, "vehicle type"));
        return null;
    }

    private void Ramp(CsvRow row, string point, UnitDraft draft)
    {
        var parts = point.Split(':', 2);
        if (Number(row, "ramp", parts[0].TrimEnd('%', ' '), StatedUnits.Percent, 100) is { } share && Number(row, "ramp", parts.Length == 2 ? parts[1].Trim() : string.Empty, StatedUnits.Hours, StatedUnits.MostHours) is { } after)
            draft.Ramp.Add((share, after));
    }

    private void Assign(CsvRow row, string force, UnitDraft draft)
    {
        if (TableVocabulary.Known(known.Forces, force) is not { } id)
            diagnostics.Error(row.At("assigned"), "unknown-force", $"There is no force '{force}'.", NearMiss.Remedy(force, known.Forces, "force"));
        else if (!draft.Assigned.Contains(id))
            draft.Assigned.Add(id);
    }

    private bool IsSkill(CsvRow row, string skill)
    {
        if (StatedUnits.IsId(skill))
            return true;
        diagnostics.Error(row.At("skills"), "skill", $"'{skill}' is not a skill.", "Write words such as guard;escort.");
        return false;
    }

    private int OrderIn(CsvRow row)
    {
        if (!row.Has("order"))
            return 100;
        if (int.TryParse(row["order"], NumberStyles.None, CultureInfo.InvariantCulture, out var order) && order <= 1000)
            return order;
        diagnostics.Error(row.At("order"), "number", $"'{row["order"]}' is not a place in the order of sending.", "Write a whole number from 0 to 1000; lower goes first.");
        return 100;
    }

    private LocalDate? Day(CsvRow row, string column)
    {
        if (!row.Has(column))
            return null;
        if (LocalDatePattern.Iso.Parse(row[column]) is { Success: true, Value: var day })
            return day;
        diagnostics.Error(row.At(column), "day", $"'{row[column]}' is not a day.", "Write it like 2013-01-01.");
        return null;
    }

    private T? Word<T>(CsvRow row, string column)
        where T : struct, Enum
    {
        if (!row.Has(column))
            return null;
        foreach (var (word, value) in Words.All(typeof(T)))
        {
            if (string.Equals(word, row[column].Replace(' ', '-'), StringComparison.OrdinalIgnoreCase))
                return (T)value;
        }
        diagnostics.Error(row.At(column), "unknown-word", $"'{row[column]}' is not one of the words that belong under '{column}'.", NearMiss.Remedy(row[column], Words.All(typeof(T)).Select(each => each.Word), "word"));
        return null;
    }

    private static string[] Several(CsvRow row, string column) => row[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A formation is named by its id, or by its name where that stands once.</summary>
    private void FindParents()
    {
        var ids = drafts.Select(each => each.Id!).ToHashSet(StringComparer.Ordinal);
        var named = drafts.GroupBy(each => each.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First().Id!, StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts.Where(each => each.ParentId is not null && !ids.Contains(each.ParentId)))
            draft.ParentId = named.GetValueOrDefault(draft.ParentId!, draft.ParentId!);
    }
}
