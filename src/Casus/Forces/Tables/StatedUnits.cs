// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;
using Casus.Documents;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>What holds for units stated in a text and for those stated in a table. The bounds are settings of the tool.</summary>
public static class StatedUnits
{
    /// <summary>Most units of one file.</summary>
    public const int MostUnits = 5_000;

    /// <summary>Deepest that units may stand under each other.</summary>
    public const int Deepest = 30;

    /// <summary>Longest id, so that the names of its quantities stay ids too.</summary>
    public const int LongestId = 60;

    /// <summary>Longest name or station.</summary>
    public const int LongestText = 300;

    internal const double MostPersons = 1_000_000;

    internal const double MostVehicles = 100_000;

    internal const double MostTonnes = 1_000_000;

    internal const double MostHours = 20_000;

    internal static UnitOfMeasure Persons => UnitOfMeasure.All["persons"];

    internal static UnitOfMeasure VehicleUnit => UnitOfMeasure.All["vehicles"];

    internal static UnitOfMeasure Percent => UnitOfMeasure.All["percent"];

    internal static UnitOfMeasure Hours => UnitOfMeasure.All["hours"];

    internal static UnitOfMeasure Tonnes => UnitOfMeasure.All["tonnes"];

    /// <summary>The id that a unit gets when its author gives none: the code of its member and its name in small letters.</summary>
    public static string IdOf(string member, string name)
    {
        var id = new StringBuilder(member.ToLowerInvariant());
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                id.Append(char.ToLowerInvariant(letter));
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
            if (id.Length == member.Length || (id.Length == member.Length + 1 && id[^1] != '-'))
                id.Insert(member.Length, '-');
        }
        var text = id.ToString().Trim('-');
        return (text.Length <= LongestId - 5 ? text : text[..(LongestId - 5)]).TrimEnd('-');
    }

    /// <summary>Whether a text can be an id.</summary>
    internal static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId && char.IsAsciiLetterOrDigit(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.');

    /// <summary>Gives an id to units that have none: that of their name, with a number behind it where it is taken.</summary>
    internal static void GiveIds(IReadOnlyList<UnitDraft> drafts)
    {
        var taken = drafts.Select(each => each.Id).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts.Where(each => each.Id is null))
        {
            var id = IdOf(draft.Member, draft.Name);
            for (var number = 2; !taken.Add(draft.Id = number == 2 ? id : FormattableString.Invariant($"{id}-{number - 1}")); number++)
            {
            }
        }
    }

    /// <summary>Reports what no single line shows: ids that stand twice, formations that are missing or run in a circle, readiness that runs backwards.</summary>
    internal static void Check(ImmutableArray<StatedUnit> units, Diagnostics diagnostics)
    {
        var known = new Dictionary<string, StatedUnit>(StringComparer.OrdinalIgnoreCase);
        foreach (var unit in units)
        {
            if (!known.TryAdd(unit.Id, unit))
                diagnostics.Error(unit.WrittenAt, "duplicate-id", $"There is already a unit '{unit.Id}', on line {known[unit.Id].WrittenAt.Line}.", "Give one of the two another id.");
        }
        foreach (var unit in units)
        {
            CheckParents(unit, known, diagnostics);
            CheckReadiness(unit, diagnostics);
            foreach (var type in unit.Critical.Where(type => unit.Vehicles.All(each => each.Type != type)))
                diagnostics.Error(unit.WrittenAt, "critical", $"'{type}' is critical for '{unit.Name}', which has none.", "Say how many it has, or leave it out.");
        }
    }

    private static void CheckParents(StatedUnit unit, Dictionary<string, StatedUnit> known, Diagnostics diagnostics)
    {
        var above = unit;
        for (var depth = 0; above.Parent is { } parent; depth++)
        {
            if (!known.TryGetValue(parent, out var formation))
            {
                if (above == unit)
                    diagnostics.Error(unit.WrittenAt, "dangling-reference", $"There is no unit '{parent}' above '{unit.Name}'.", NearMiss.Remedy(parent, known.Keys, "unit"));
                return;
            }
            if (above == unit && formation.Member != unit.Member)
                diagnostics.Error(unit.WrittenAt, "other-member", $"'{unit.Name}' of {unit.Member} stands under a formation of {formation.Member}.", "Leave out the formation, or mend the member.");
            if (depth >= Deepest)
            {
                diagnostics.Error(unit.WrittenAt, "too-deep", $"'{unit.Name}' stands more than {Deepest} deep, or its formations run in a circle.", "Mend the column or the indentation that says what stands above it.");
                return;
            }
            above = formation;
        }
    }

    private static void CheckReadiness(StatedUnit unit, Diagnostics diagnostics)
    {
        if (unit is { First: { } first, Full: { } full } && full.High < first.Low)
            diagnostics.Error(unit.WrittenAt, "readiness", $"'{unit.Name}' is ready in full before its first part is.", "Write the first part first: ready 4 h / 12 h.");
        if (unit.First is null != unit.Full is null)
            diagnostics.Error(unit.WrittenAt, "readiness", $"'{unit.Name}' says half of its readiness.", "Say when the first part is ready and when all of it is.");
        if (unit.First is null && (unit.Notice is not null || !unit.Ramp.IsEmpty))
            diagnostics.Error(unit.WrittenAt, "readiness", $"'{unit.Name}' has a notice or a ramp and does not say when it is ready.", "Say when the first part is ready and when all of it is.");
        if (unit is { From: { } from, Until: { } until } && until <= from)
            diagnostics.Error(unit.WrittenAt, "days", $"'{unit.Name}' ends before it begins.", "Mend the days.");
        if (unit.Persons is not null && unit.First is null)
            diagnostics.Warning(unit.WrittenAt, "no-readiness", $"'{unit.Name}' states people and no readiness, so it cannot be sent.", "Say when it is ready, such as: ready 12 h / 48 h.");
    }
}
