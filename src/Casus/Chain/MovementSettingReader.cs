// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Packs;
using NodaTime;
using NodaTime.Text;

namespace Casus.Chain;

/// <summary>Reads what is set of leave to pass and of the rotation.</summary>
internal sealed class MovementSettingReader(Pack pack, Diagnostics diagnostics)
{
    private const string Passage = "lift.passage.";
    private const string Open = "open";
    private const string Refused = "refused";
    private const string Off = "none";

    /// <summary>Paths that name no state.</summary>
    public static ImmutableArray<string> Roots { get; } = [RotationChange.After, RotationChange.Share, RotationChange.HandOver];

    /// <summary>Paths that name a state, for the members.</summary>
    public IEnumerable<string> Paths() => pack.Law.Members.Select(member => Passage + member.Country);

    /// <summary>Applies a setting, or returns null when its path is not one of these.</summary>
    public ScenarioSettings? Read(ScenarioSettings sum, Setting setting) => setting.Path switch
    {
        RotationChange.After => setting.Value == Off ? TurnedOff(sum, setting) : OfRotation(sum, setting, Dimension.Time, "30 days"),
        RotationChange.Share => OfRotation(sum, setting, Dimension.Share, "50 percent"),
        RotationChange.HandOver => OfRotation(sum, setting, Dimension.Time, "24 hours"),
        _ when setting.Path.StartsWith(Passage, StringComparison.Ordinal) => OfPassage(sum, setting, setting.Path[Passage.Length..]),
        _ => null,
    };

    private ScenarioSettings TurnedOff(ScenarioSettings sum, Setting setting)
    {
        if (sum.Movement.Rotation is not null)
            BothSet(setting);
        return sum with { Movement = sum.Movement with { Rotation = new RotationChange { IsOff = true, Written = setting } } };
    }

    private ScenarioSettings OfRotation(ScenarioSettings sum, Setting setting, Dimension wanted, string example)
    {
        if (sum.Movement.Rotation is { IsOff: true })
            BothSet(setting);
        if (!ClaimValue.TryParse(setting.Value, out var value, out var fault, out var remedy))
            Error(setting, "bad-value", fault, remedy);
        else if (value!.Dimension != wanted)
            Error(setting, "bad-unit", $"'{setting.Value}' is not a {(wanted == Dimension.Time ? "time" : "share")}.", $"Write it like '{example}'{(setting.Path == RotationChange.After ? ", or 'none' for no rotation" : string.Empty)}.");
        else if (Reach.Fault(value) is { } reached)
            Error(setting, "out-of-range", $"'{setting.Value}' {reached}.", "Write a value that the model can use.");
        else if (wanted == Dimension.Share && value.High <= 0)
            Error(setting, "out-of-range", "A rotation that relieves nobody is none.", $"Write a share above 0, or set {RotationChange.After}={Off}.");
        else
            return sum with { Quantities = sum.Quantities.SetItem(setting.Path, value), Movement = sum.Movement with { Rotation = sum.Movement.Rotation ?? new RotationChange { Written = setting } } };
        return sum;
    }

    private ScenarioSettings OfPassage(ScenarioSettings sum, Setting setting, string country)
    {
        if (!SettingReader.Known(diagnostics, setting, country, pack.Countries.Keys, "state", Passage))
            return sum;
        if (PassageOf(setting, country) is not { } change)
            return sum;
        return sum with { Movement = sum.Movement with { Passages = sum.Movement.Passages.SetItem(country, change) } };
    }

    /// <summary>Reads <c>open</c>, <c>refused</c>, and behind the latter <c>from DAY</c>, <c>until DAY</c> or both.</summary>
    private PassageChange? PassageOf(Setting setting, string country)
    {
        var words = setting.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [Open])
            return new PassageChange(country, false, null, null, setting);
        var (from, until) = words switch
        {
            [Refused] => (null, null),
            [Refused, "from", var first] => (first, null),
            [Refused, "until", var last] => (null, last),
            [Refused, "from", var first, "until", var last] => (first, last),
            _ => ((string?)string.Empty, (string?)null),
        };
        if (from is { Length: 0 })
        {
            Error(setting, "unknown-word", $"'{setting.Value}' says neither that a state lets pass nor that it refuses.", $"Write '{Open}', '{Refused}', or with days '{Refused} from 2022-01-06 until 2022-01-09', of which one may be left out.");
            return null;
        }
        LocalDate? begins = null, ends = null;
        if ((from is not null && (begins = Day(setting, from)) is null) | (until is not null && (ends = Day(setting, until)) is null))
            return null;
        if (begins is { } start && ends is { } end && end <= start)
        {
            Error(setting, "out-of-range", $"A refusal from {QuantityText.DayText(start)} cannot end on {QuantityText.DayText(end)}.", "Put the earlier day first; the second is the first day on which it no longer refuses.");
            return null;
        }
        return new PassageChange(country, true, begins, ends, setting);
    }

    private LocalDate? Day(Setting setting, string word)
    {
        if (LocalDatePattern.Iso.Parse(word) is { Success: true, Value: var day })
            return day;
        Error(setting, "wrong-type", $"'{word}' is not a day.", "Write it like 2022-01-06.");
        return null;
    }

    private void BothSet(Setting setting) => Error(setting, "conflict", "A rotation is both set and taken away.", "Keep one of the two.");

    private void Error(Setting setting, string check, string message, string remedy) => diagnostics.Error(Position.Whole($"{setting.Origin} {setting}"), check, message, remedy);
}
