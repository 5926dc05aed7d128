// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Casus.Documents;

namespace Casus.Forces;

/// <summary>Reads an order of battle line by line, and goes on after a fault so that its author sees them all.</summary>
internal sealed partial class UnitTextReader(string file, string? member, TableVocabulary known, Diagnostics diagnostics)
{
    private const string SourceWord = "source:";

    /// <summary>Columns of a tab. A convention.</summary>
    private const int Tab = 4;

    /// <summary>Most characters of a line. A setting of the tool.</summary>
    private const int LongestLine = 4_000;

    private readonly List<UnitDraft> drafts = [];
    private readonly Stack<(int Indent, UnitDraft Draft)> above = new();
    private string source = string.Empty;
    private bool asked;

    /// <summary>Whether a name that stands without quotes could be taken for a heading, or a part of it for a number of people.</summary>
    public static bool IsAmbiguous(string name) => Heading().IsMatch(name) || People().IsMatch($" {name}");

    public ImmutableArray<StatedUnit> Read(string text)
    {
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var said = line.Trim();
            if (said.Length == 0 || said[0] == '#')
                continue;
            if (drafts.Count >= StatedUnits.MostUnits)
            {
                diagnostics.Error(new Position(file, number, 1), "too-large", FormattableString.Invariant($"The text has more than {StatedUnits.MostUnits} units."), "Split it.");
                break;
            }
            if (line.Length > LongestLine)
                diagnostics.Error(new Position(file, number, 1), "too-long", FormattableString.Invariant($"The line has more than {LongestLine} characters."), "Shorten it, or break it up into parts of the unit.");
            else if (said.Any(letter => char.IsControl(letter) && letter != '\t'))
                diagnostics.Error(new Position(file, number, 1), "control-character", "The line holds a character of control.", "Take it out; it cannot be printed safely.");
            else if (said.StartsWith(SourceWord, StringComparison.OrdinalIgnoreCase))
                source = said[SourceWord.Length..].Trim();
            else if (!IsHeading(said, new Position(file, number, 1)))
                ReadUnit(line, number);
        }
        StatedUnits.GiveIds(drafts);
        ImmutableArray<StatedUnit> units = [.. drafts.Select(each => each.Finish(diagnostics))];
        StatedUnits.Check(units, diagnostics);
        if (units.IsEmpty && !diagnostics.HasErrors)
            diagnostics.Error(Position.Whole(file), "empty-file", "The file names no unit.", "Write one unit a line, such as: 1st Infantry Brigade [Town].");
        return units;
    }

    /// <summary>A heading is the code or the name of a member alone, with a colon behind it or 'country:' before it; a code of three capitals needs neither.</summary>
    private bool IsHeading(string said, Position at)
    {
        var match = Heading().Match(said);
        if (!match.Success)
            return false;
        var name = match.Groups["name"].Value.Trim();
        above.Clear();
        if (known.Member(name) is { } code)
        {
            member = code;
            return true;
        }
        diagnostics.Error(at, "unknown-member", $"There is no member '{name}'.", NearMiss.Remedy(name, known.Members, "member"));
        member = known.Members.FirstOrDefault() ?? name;
        return true;
    }

    private void ReadUnit(string line, int number)
    {
        var start = line.Length - line.TrimStart().Length;
        var indent = line.AsSpan(0, start).ToArray().Aggregate(0, (sum, letter) => letter == '\t' ? (sum / Tab * Tab) + Tab : sum + 1);
        var at = start;
        var place = new Position(file, number, start + 1);
        var name = Name(line, ref at);
        if (name is not { Length: > 0 and <= StatedUnits.LongestText })
        {
            diagnostics.Error(place, "name", name is null ? "The quote around the name does not close." : $"The line has no name, or one of more than {StatedUnits.LongestText} characters.", "Begin the line with a short name; put it in double quotes when it holds brackets.");
            return;
        }
        if (member is null)
        {
            if (!asked)
                diagnostics.Error(place, "no-member", $"Nothing says whose '{name}' and the units after it are.", "Name the member (--member CODE), or write its code with a colon on a line before: RUS:");
            asked = true;
        }
        while (above.TryPeek(out var top) && top.Indent >= indent)
            above.Pop();
        if (above.Count > StatedUnits.Deepest)
        {
            diagnostics.Error(place, "too-deep", $"The line stands more than {StatedUnits.Deepest} deep.", "Indent it less; no order of battle is so deep.");
            return;
        }
        var draft = new UnitDraft(name, member ?? "XXX", place) { Parent = above.TryPeek(out var over) ? over.Draft : null, Source = source };
        if (Bracket(line, ref at, draft, place))
            new UnitDetailReader(file, number, known, diagnostics).Read(line, at, draft);
        if (draft.Station is null && draft.Parent is { } formation)
            (draft.Station, draft.Airfield, draft.Place) = (formation.Station, draft.Airfield ?? formation.Airfield, draft.Place ?? formation.Place);
        drafts.Add(draft);
        above.Push((indent, draft));
    }

    /// <summary>The name: in double quotes, or up to a bracket, a bar, or a number of people. Null when a quote does not close.</summary>
    private static string? Name(string line, ref int at)
    {
        if (line[at] == '"')
            return Quoted(line, ref at);
        var end = line.AsSpan(at).IndexOfAny('[', '|') is >= 0 and var length ? at + length : line.Length;
        if (People().Match(line, at) is { Success: true } people && people.Index < end)
            end = people.Index;
        var name = line[at..end].Trim();
        at = end;
        return name;
    }

    private static string? Quoted(string line, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                text.Append(line[at]);
                continue;
            }
            if (at + 1 >= line.Length || line[at + 1] != '"')
            {
                at++;
                return text.ToString().Trim();
            }
            text.Append(line[at++]);
        }
        return null;
    }

    /// <summary>The station and the airfield in brackets, if they are there.</summary>
    private bool Bracket(string line, ref int at, UnitDraft draft, Position place)
    {
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || line[at] is ',' or ';' or '|'))
            at++;
        if (at >= line.Length || line[at] != '[')
            return true;
        at++;
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        var quoted = at < line.Length && line[at] == '"' ? Quoted(line, ref at) : null;
        var close = line.IndexOf(']', Math.Min(at, line.Length));
        if (close < 0)
        {
            diagnostics.Error(place with { Column = at }, "bracket", "The bracket around the station does not close.", "Write it like [Town] or [Town @ AIRFIELD].");
            return false;
        }
        var inside = line[at..close];
        var sign = inside.LastIndexOf('@');
        draft.Station = quoted ?? (sign < 0 ? inside : inside[..sign]).Trim();
        if (draft.Station.Length > StatedUnits.LongestText)
            diagnostics.Error(place with { Column = at }, "station", $"The station has more than {StatedUnits.LongestText} characters.", "Give a short one.");
        if (sign >= 0)
            draft.Airfield = UnitDetailReader.AirfieldOf(inside[(sign + 1)..].Trim(), place with { Column = at + sign + 2 }, known, diagnostics);
        at = close + 1;
        return true;
    }

    [GeneratedRegex(@"^(?:(?:country|member)\s*:\s*(?<name>[^:\[\]|""]{1,60}):?|(?<name>[A-Z]{3})|(?<name>[^:\[\]|""0-9]{1,60}):)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\s(?:(?:about|over|under|up to)\s+)?[0-9][0-9.]*(?:\s*(?:to|-|–)\s*[0-9][0-9.]*)?(?:\s*\([0-9. ]+\))?\s+(?:people|persons|person|men|soldiers|personnel|troops|strong)(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex People();
}
