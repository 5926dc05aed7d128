// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using Casus.Packs;
using NodaTime.Text;

namespace Casus.Chain;

/// <summary>Makes settings from paths and values, checks each against the pack, and reports everything wrong at once.</summary>
internal sealed class SettingReader(Pack pack, Diagnostics diagnostics)
{
    private const string ByUser = "set by the user";

    private static readonly string[] Roots = ["law.as-of", "law.as-known", .. CouncilSettingReader.Roots, .. ForceSettingReader.Roots, .. LiftSettingReader.Roots, .. MovementSettingReader.Roots];

    private readonly CouncilSettingReader council = new(pack, diagnostics);

    private readonly ForceSettingReader force = new(pack, diagnostics);

    private readonly LiftSettingReader lift = new(diagnostics);

    private readonly MovementSettingReader movement = new(pack, diagnostics);

    /// <summary>Reads all settings.</summary>
    public ScenarioSettings Read(ImmutableArray<Setting> settings)
    {
        foreach (var clash in settings.GroupBy(each => each.Path, StringComparer.Ordinal).Where(group => group.Select(each => each.Value).Distinct(StringComparer.Ordinal).Count() > 1))
            Error(clash.Last(), "conflict", $"'{clash.Key}' is set to {string.Join(" and to ", clash.Select(each => $"'{each.Value}' by {each.Origin}"))}.", "Keep one of them.");
        return settings.Aggregate(ScenarioSettings.None, Apply);
    }

    private ScenarioSettings Apply(ScenarioSettings sum, Setting setting)
    {
        var (path, value) = (setting.Path, setting.Value);
        if (path == "law.as-of")
            return AsOf(sum, setting);
        if (path == "law.as-known")
            return AsKnown(sum, setting);
        if (path.StartsWith("council.", StringComparison.Ordinal) && council.Read(sum, setting) is { } read)
            return read;
        if (force.Read(sum, setting) is { } generated)
            return generated;
        if (lift.Read(sum, setting) is { } planned)
            return planned;
        if (movement.Read(sum, setting) is { } moved)
            return moved;
        if (Under("facts.", path) is { } fact)
            return Known(setting, fact, pack.Law.Facts.Keys, "fact", "facts.") ? Fact(sum, setting, fact) : sum;
        if (Under("reading.", path) is { } term)
            return Known(setting, term, pack.Law.Terms.Keys, "term", "reading.") && Known(setting, value, pack.Law.Terms[term].Readings.Select(reading => reading.Id), "reading") ? sum with { Readings = sum.Readings.SetItem(term, value) } : sum;
        if (Under("quantity.", path) is { } quantity)
            return Known(setting, quantity, pack.Evidence.QuantityNames, "quantity", "quantity.") ? Quantity(sum, setting, quantity) : sum;
        if (Under("believe.", path) is { } believed)
            return Known(setting, believed, pack.Evidence.QuantityNames, "quantity", "believe.") && Known(setting, value, pack.Evidence.On(believed).Select(each => each.Claim.Id), "claim on it") ? sum with { Beliefs = sum.Beliefs.SetItem(believed, value) } : sum;
        Error(setting, "unknown-path", $"Nothing can be set at '{path}'.", NearMiss.Remedy(path, Paths(), "path"));
        return sum;
    }

    private ScenarioSettings Fact(ScenarioSettings sum, Setting setting, string fact)
    {
        if (pack.Law.Facts[fact].Kind == FactKind.Value && setting.Value != "unknown")
        {
            if (ClaimValue.TryParse(setting.Value, out var value, out var fault, out var remedy))
                return sum with { Facts = sum.Facts.SetItem(fact, new CaseFact { Fact = fact, Answer = FactAnswer.Yes, Value = value, Note = ByUser }) };
            Error(setting, "bad-value", fault, remedy);
            return sum;
        }
        return Known(setting, setting.Value, ["yes", "no", "unknown"], "answer") ? sum with { Facts = sum.Facts.SetItem(fact, new CaseFact { Fact = fact, Answer = Answer(setting.Value), Note = ByUser }) } : sum;
    }

    private IEnumerable<string> Paths() =>
        [
            .. Roots,
            .. council.Paths(),
            .. movement.Paths(),
            .. pack.Law.Facts.Keys.Select(each => $"facts.{each}"),
            .. pack.Law.Terms.Keys.Select(each => $"reading.{each}"),
            .. pack.Evidence.QuantityNames.Where(name => !name.Contains('@', StringComparison.Ordinal)).Select(each => $"quantity.{each}"),
        ];

    /// <summary>A day of knowledge may lie after the cover, since knowing more is no claim about the law of that day; before it nothing was known.</summary>
    private ScenarioSettings AsKnown(ScenarioSettings sum, Setting setting)
    {
        if (LocalDatePattern.Iso.Parse(setting.Value) is not { Success: true, Value: var day })
        {
            Error(setting, "wrong-type", $"'{setting.Value}' is not a day.", "Write it like 2013-01-01.");
            return sum;
        }
        if (day >= pack.Manifest.CoversFrom || pack.Manifest.CoversFrom is null)
            return sum with { AsKnown = day };
        Error(setting, "outside-cover", $"The law of the pack begins on {Shown(pack.Manifest.CoversFrom)}, and {setting.Value} lies before it.", "Choose a later day, or extend the law of the pack.");
        return sum;
    }

    private ScenarioSettings AsOf(ScenarioSettings sum, Setting setting)
    {
        if (LocalDatePattern.Iso.Parse(setting.Value) is not { Success: true, Value: var day })
        {
            Error(setting, "wrong-type", $"'{setting.Value}' is not a day.", "Write it like 2013-01-01.");
            return sum;
        }
        var (from, until) = (pack.Manifest.CoversFrom, pack.Manifest.CoversUntil);
        if (day < from || day >= until)
        {
            Error(setting, "outside-cover", $"The law of the pack covers {Shown(from)} to {Shown(until)}, and {setting.Value} lies outside.", "Choose a day within, or extend the law of the pack.");
            return sum;
        }
        return sum with { AsOf = day };
    }

    private static string Shown(NodaTime.LocalDate? day) => day is { } known ? QuantityText.DayText(known) : "an open end";

    private ScenarioSettings Quantity(ScenarioSettings sum, Setting setting, string name)
    {
        if (!ClaimValue.TryParse(setting.Value, out var value, out var fault, out var remedy))
        {
            Error(setting, "bad-value", fault, remedy);
            return sum;
        }
        var claims = pack.Evidence.On(name);
        var wanted = claims.IsEmpty ? pack.Evidence.Assumptions[name].Value!.Dimension : claims[0].Value.Dimension;
        if (value!.Dimension != wanted)
        {
            Error(setting, "bad-unit", $"'{setting.Value}' does not measure what '{name}' measures.", Example(wanted));
            return sum;
        }
        if (Reach.Fault(value) is { } reached)
        {
            Error(setting, "out-of-range", $"'{setting.Value}' {reached}.", "Write a value that the model can use.");
            return sum;
        }
        return sum with { Quantities = sum.Quantities.SetItem(name, value) };
    }

    private static string Example(Dimension wanted) => wanted switch
    {
        Dimension.Day => "Write a day, such as 2022-01-05.",
        Dimension.Word => "Write a word that begins with a letter.",
        _ => $"Write a value in {UnitOfMeasure.ShownFor(wanted).Name}, such as '{QuantityText.Of(1, wanted)}'.",
    };

    private bool Known(Setting setting, string word, IEnumerable<string> known, string what, string prefix = "") => Known(diagnostics, setting, word, known, what, prefix);

    /// <summary>Whether a word is known; reports it if not.</summary>
    internal static bool Known(Diagnostics diagnostics, Setting setting, string word, IEnumerable<string> known, string what, string prefix = "")
    {
        var all = known.ToArray();
        if (all.Contains(word, StringComparer.Ordinal))
            return true;
        diagnostics.Error(Position.Whole($"{setting.Origin} {setting}"), prefix.Length > 0 ? "unknown-path" : "unknown-word", $"There is no {what} '{word}'.", NearMiss.Remedy(word, all, what));
        return false;
    }

    private void Error(Setting setting, string check, string message, string remedy) =>
        diagnostics.Error(Position.Whole($"{setting.Origin} {setting}"), check, message, remedy);

    private static string? Under(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && path.Length > prefix.Length ? path[prefix.Length..] : null;

    private static FactAnswer Answer(string word) => word switch { "yes" => FactAnswer.Yes, "no" => FactAnswer.No, _ => FactAnswer.Unknown };
}
