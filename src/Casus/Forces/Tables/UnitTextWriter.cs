// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>Writes an order of battle as indented text. What a reader of the text tells from the name is left out.</summary>
/// <param name="units">The units.</param>
internal sealed class UnitTextWriter(ImmutableArray<StatedUnit> units)
{
    private static readonly string[] Keywords = ["contract", "ready", "notice", "ramp", "stores", "airfield", "at", "from", "until", "order", "id", "echelon", "service", "skills", "critical", "in", "assigned", "about", "over", "under", "up"];

    private readonly StringBuilder text = new();
    private readonly HashSet<string> told = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, StatedUnit> parts = units.Where(each => each.Parent is not null).ToLookup(each => each.Parent!, StringComparer.Ordinal);
    private readonly HashSet<string> ids = units.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);

    public string Write(string source)
    {
        if (source.Length > 0)
            text.Append("source: ").Append(source).Append("\n\n");
        var tops = units.Where(each => each.Parent is null || !ids.Contains(each.Parent)).GroupBy(each => each.Member, StringComparer.Ordinal).ToArray();
        foreach (var member in tops)
        {
            text.Append(member == tops[0] ? string.Empty : "\n").Append(member.Key).Append(":\n");
            foreach (var top in member)
                Write(top, null, [], 0);
        }
        return text.ToString();
    }

    private void Write(StatedUnit unit, StatedUnit? above, ImmutableArray<Arm> armsAbove, int depth)
    {
        var arms = UnitWords.ArmsOf(unit.Name) is { IsEmpty: false } own ? own : armsAbove;
        text.Append(' ', 2 * depth).Append(Name(unit.Name));
        if (Bracketed(unit, above))
            text.Append(' ').Append(Bracket(unit));
        var details = Details(unit, above, arms).ToArray();
        if (details.Length > 0)
            text.Append(text[^1] == ']' ? " " : " | ").AppendJoin(", ", details);
        text.Append('\n');
        foreach (var part in parts[unit.Id])
            Write(part, unit, arms, depth + 1);
    }

    private IEnumerable<string> Details(StatedUnit unit, StatedUnit? above, ImmutableArray<Arm> arms)
    {
        if (unit.Persons is { } persons)
            yield return $"{persons.Text} people";
        foreach (var each in unit.Vehicles)
            yield return $"{each.Number.Text} {each.Type}{(unit.Critical.Contains(each.Type) ? " critical" : string.Empty)}";
        if (unit.Stores is { } stores)
            yield return $"{stores.Text} t stores";
        if (unit.Contract is { } contract)
            yield return $"contract {contract.Text} %";
        if (unit.Notice is { } notice)
            yield return $"notice {notice.Text} h";
        if (unit is { First: { } first, Full: { } full })
            yield return first == full ? $"ready {first.Text} h" : $"ready {first.Text} h / {full.Text} h";
        foreach (var (share, after) in unit.Ramp)
            yield return $"ramp {share.Text} % {after.Text} h";
        foreach (var force in unit.Assigned)
            yield return Keywords.Contains(force, StringComparer.OrdinalIgnoreCase) || char.IsAsciiDigit(force[0]) ? $"in {force}" : force;
        if (unit.Order != 100)
            yield return string.Create(CultureInfo.InvariantCulture, $"order {unit.Order}");
        if (unit.From is { } from)
            yield return $"from {QuantityText.DayText(from)}";
        if (unit.Until is { } until)
            yield return $"until {QuantityText.DayText(until)}";
        if (unit.At is { } place && (above is null || Bracketed(unit, above)))
            yield return string.Create(CultureInfo.InvariantCulture, $"at {place.Latitude} {place.Longitude} {place.Origin}");
        if (UnitWords.EchelonOf(unit.Name) != unit.Echelon)
            yield return $"echelon {Words.Of(unit.Echelon)}";
        if (UnitWords.ServiceOf(arms) != unit.Service)
            yield return $"service {Words.Of(unit.Service)}";
        if (!UnitWords.SkillsOf(arms).SequenceEqual(unit.Skills, StringComparer.Ordinal))
            yield return unit.Skills.IsEmpty ? "skills none" : $"skills {string.Join(' ', unit.Skills)}";
        var usual = StatedUnits.IdOf(unit.Member, unit.Name);
        if (!told.Add(usual) || unit.Id != usual)
            yield return $"id {unit.Id}";
    }

    /// <summary>Whether its place must be written: a reader takes the station, the airfield and the position of the formation above where no bracket stands.</summary>
    private static bool Bracketed(StatedUnit unit, StatedUnit? above) =>
        above is null ? unit.Station.Length > 0 || unit.Airfield is not null : unit.Station != above.Station || unit.Airfield != above.Airfield || unit.At != above.At;

    private static string Bracket(StatedUnit unit)
    {
        var station = unit.Station.AsSpan().IndexOfAny("[]@\"") >= 0 ? $"\"{unit.Station.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : unit.Station;
        return unit.Airfield is null ? $"[{station}]" : station.Length == 0 ? $"[@ {unit.Airfield}]" : $"[{station} @ {unit.Airfield}]";
    }

    /// <summary>The name, in quotes where a reader could take it, or a part of it, for something else.</summary>
    private static string Name(string name) =>
        name.AsSpan().IndexOfAny("[|\"#:") >= 0 || UnitTextReader.IsAmbiguous(name)
            ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : name;
}
