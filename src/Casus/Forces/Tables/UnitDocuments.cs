// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>
/// Stated units as two documents of a pack. In a pack every number is a claim or an assumption: so each number of a text becomes an assumption, whose reason is what the text says of its source.
/// </summary>
/// <param name="Units">The document <c>units:</c>.</param>
/// <param name="Assumptions">The document <c>assumptions:</c>, with everything that the units name.</param>
public sealed record UnitDocuments(string Units, string Assumptions)
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the documents.</summary>
    /// <param name="units">The units.</param>
    /// <param name="from">Name of the file that they were read from, for the reasons.</param>
    public static UnitDocuments Of(ImmutableArray<StatedUnit> units, string from)
    {
        var (text, book) = (new StringBuilder(), new StringBuilder());
        Head(text, "units", from);
        Head(book, "assumptions", from);
        foreach (var unit in units)
            new Writer(unit, from, text, book).Write();
        return new UnitDocuments(text.ToString(), book.Length > 0 && units.Any(HasNumbers) ? book.ToString() : string.Empty);
    }

    private static bool HasNumbers(StatedUnit unit) =>
        (unit.Persons ?? unit.Stores ?? unit.Contract ?? unit.Notice ?? unit.First ?? unit.Full) is not null || !unit.Vehicles.IsEmpty || !unit.Ramp.IsEmpty;

    private static void Head(StringBuilder text, string key, string from) =>
        text.Append("# yaml-language-server: $schema=../../../schemas/").Append(key).Append(".schema.json\n\n# Written from ").Append(Plain(from)).Append(". Look at every reason, and put a claim with its source in the place of what you can cite.\n\n").Append(key).Append(":\n");

    private static string Plain(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? '?' : letter));

    /// <summary>A text in double quotes: JSON strings are YAML, too.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text, Quoting);

    private sealed class Writer(StatedUnit unit, string from, StringBuilder text, StringBuilder book)
    {
        public void Write()
        {
            text.Append('\n');
            Line("  - ", "id", Quoted(unit.Id));
            Line("    ", "name", Quoted(unit.Name));
            Line("    ", "member", Quoted(unit.Member));
            if (unit.Parent is { } parent)
                Line("    ", "parent", Quoted(parent));
            Line("    ", "echelon", Words.Of(unit.Echelon));
            Line("    ", "station", Quoted(unit.Station.Length > 0 ? unit.Station : "Not stated."));
            if (unit.At is { } at)
                Line("    ", "at", string.Create(CultureInfo.InvariantCulture, $"{{ latitude: {at.Latitude}, longitude: {at.Longitude}, origin: {Quoted(at.Origin)} }}"));
            if (unit.Service != Service.Defence)
                Line("    ", "service", Words.Of(unit.Service));
            Several("skills", unit.Skills);
            if (unit.Airfield is { } airfield)
                Line("    ", "airfield", Quoted(airfield));
            Number("    ", "persons", "persons", unit.Persons, "People that it can send");
            if (!unit.Vehicles.IsEmpty)
                text.Append("    vehicles:\n");
            foreach (var each in unit.Vehicles)
                text.Append("      - { type: ").Append(Quoted(each.Type)).Append(", number: ").Append(Assume($"vehicles.{each.Type}", each.Number, $"Vehicles of the type {each.Type} that it takes along")).Append(" }\n");
            Several("critical", unit.Critical);
            Number("    ", "stores", "stores", unit.Stores, "Loose stores that it takes along");
            Number("    ", "contract", "contract", unit.Contract, "Share of contract soldiers");
            Readiness();
            Several("assigned", unit.Assigned);
            if (unit.Order != 100)
                Line("    ", "order", unit.Order.ToString(CultureInfo.InvariantCulture));
            if (unit.From is { } first)
                Line("    ", "from", QuantityText.DayText(first));
            if (unit.Until is { } last)
                Line("    ", "until", QuantityText.DayText(last));
            if (unit.Source.Length > 0)
                Line("    ", "note", Quoted($"Source as stated: {unit.Source}"));
        }

        private void Readiness()
        {
            if (unit is not { First: { } first, Full: { } full })
                return;
            text.Append("    readiness:\n");
            Number("      ", "notice", "notice", unit.Notice, "Notice to move as published");
            Number("      ", "first", "ready-first", first, "Time from the order until its first part is ready to load");
            Number("      ", "full", "ready-full", full, "Time from the order until all of it is ready to load");
            if (!unit.Ramp.IsEmpty)
                text.Append("      ramp:\n");
            for (var i = 0; i < unit.Ramp.Length; i++)
            {
                var (share, after) = unit.Ramp[i];
                var number = (i + 1).ToString(CultureInfo.InvariantCulture);
                text.Append("        - { share: ").Append(Assume($"ramp-{number}.share", share, "Share of a point of its readiness"))
                    .Append(", after: ").Append(Assume($"ramp-{number}.after", after, "Time of a point of its readiness")).Append(" }\n");
            }
        }

        private void Line(string indent, string key, string value) => text.Append(indent).Append(key).Append(": ").Append(value).Append('\n');

        private void Several(string key, ImmutableArray<string> words)
        {
            if (!words.IsEmpty)
                Line("    ", key, $"[{string.Join(", ", words.Select(Quoted))}]");
        }

        private void Number(string indent, string key, string name, StatedNumber? number, string says)
        {
            if (number is not null)
                Line(indent, key, Assume(name, number, says));
        }

        /// <summary>Enters an assumption and gives its name.</summary>
        private string Assume(string name, StatedNumber number, string says)
        {
            var id = $"units.{unit.Id}.{name}";
            book.Append("\n  - id: ").Append(id).Append("\n    value: ").Append(number.Value).Append('\n');
            if (number.BestValue is { } best)
                book.Append("    best: ").Append(best).Append('\n');
            book.Append("    says: ").Append(Quoted($"{says} ({unit.Name}).")).Append('\n')
                .Append("    reason: ").Append(Quoted(unit.Source.Length > 0
                    ? $"Stated in {Plain(from)}, line {unit.WrittenAt.Line.ToString(CultureInfo.InvariantCulture)}, with this source: {unit.Source}"
                    : $"Stated in {Plain(from)}, line {unit.WrittenAt.Line.ToString(CultureInfo.InvariantCulture)}, which names no source.")).Append('\n')
                .Append("    wouldKnow: ").Append(Quoted($"The staff of {unit.Name}, and the general staff above it.")).Append('\n');
            return id;
        }
    }
}
