// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;
using NodaTime.Text;

namespace Casus.Forces;

/// <summary>Reads what a line says of a unit behind its name and station. Each thing said ends at a comma; after a fault it goes on behind the next one.</summary>
internal sealed class UnitDetailReader(string file, int number, TableVocabulary known, Diagnostics diagnostics)
{
    /// <summary>What may be said, for messages.</summary>
    private const string Expected =
        "'450 people', '30 VEHICLE-TYPE', '12 t stores', 'contract 70 %', 'ready 4 h / 12 h', 'notice 24 h', 'airfield ID', 'skills guard escort', 'from DAY', 'until DAY', 'order 20', the id of a force";

    private static readonly string[] PeopleWords = ["people", "persons", "person", "men", "soldiers", "personnel", "troops", "strong"];

    private static readonly string[] BoundWords = ["about", "over", "under", "up"];

    private List<DetailToken> tokens = [];
    private int next;

    /// <summary>The id of an airfield, or null with a report.</summary>
    public static string? AirfieldOf(string text, Position at, TableVocabulary known, Diagnostics diagnostics)
    {
        if (TableVocabulary.Known(known.Airfields, text) is { } airfield)
            return airfield;
        diagnostics.Error(at, "unknown-airfield", $"There is no airfield '{text}'.", NearMiss.Remedy(text, known.Airfields, "airfield"));
        return null;
    }

    public void Read(string line, int from, UnitDraft draft)
    {
        (tokens, next) = (DetailToken.Of(line, from), 0);
        while (next < tokens.Count)
        {
            if (tokens[next].Ends)
                next++;
            else if (!One(draft))
                PassOver();
        }
    }

    private bool One(UnitDraft draft)
    {
        var token = tokens[next];
        if (token.IsNumber || BoundWords.Any(token.Is))
            return Counted(draft);
        next++;
        switch (token.Text.ToLowerInvariant())
        {
            case "contract":
                return Share("contract 70 %") is { } contract && Set(() => draft.Contract = contract);
            case "ready":
                return Ready(draft);
            case "notice":
                return Time("notice 24 h") is { } notice && Set(() => draft.Notice = notice);
            case "ramp":
                return Ramp(draft);
            case "stores":
                return Number(StatedUnits.Tonnes, StatedUnits.MostTonnes, "stores 12 t") is { } stores && Set(() => draft.Stores = stores) && Optional("t", "tonnes");
            case "airfield" or "@":
                return Word("airfield ID") is { } id && AirfieldOf(id.Text, At(id), known, diagnostics) is { } airfield && Set(() => draft.Airfield = airfield);
            case "at":
                return Place(draft);
            case "from":
                return Day() is { } first && Set(() => draft.From = first);
            case "until":
                return Day() is { } last && Set(() => draft.Until = last);
            case "order":
                return Order(draft);
            case "id":
                return Id(draft);
            case "echelon":
                return Named<Echelon>("echelon battalion") is { } echelon && Set(() => draft.Echelon = echelon);
            case "service":
                return Named<Service>("service interior") is { } service && Set(() => draft.Service = service);
            case "skills":
                return Skills(draft);
            case "critical":
                return Critical(draft);
            case "in" or "assigned":
                return Word("in FORCE") is { } force && Assign(force, draft);
            default:
                return Assign(token, draft);
        }
    }

    private bool Counted(UnitDraft draft)
    {
        var token = tokens[next];
        var amount = Amount();
        if (next >= tokens.Count || tokens[next].Ends)
            return Fault(token, $"'{amount}' does not say of what.", $"Write it like 450 people, 30 VEHICLE-TYPE, 12 t stores. Known vehicle types: {Some(known.VehicleTypes)}.");
        if (PeopleWords.Any(tokens[next].Is))
        {
            next++;
            return Parsed(amount, token, StatedUnits.Persons, StatedUnits.MostPersons) is { } persons && Set(() => draft.Persons = persons);
        }
        if (Unit("%", "percent"))
        {
            Unit("contract", "contract");
            return Parsed(amount, token, StatedUnits.Percent, 100) is { } contract && Set(() => draft.Contract = contract);
        }
        if (tokens[next].Is("t") || tokens[next].Is("tonnes") || tokens[next].Is("tons"))
        {
            next++;
            Unit("of", "of");
            Unit("stores", "stores");
            return Parsed(amount, token, StatedUnits.Tonnes, StatedUnits.MostTonnes) is { } stores && Set(() => draft.Stores = stores);
        }
        return Vehicles(amount, token, draft);
    }

    private bool Vehicles(string amount, DetailToken token, UnitDraft draft)
    {
        if (tokens[next].Is("x") || tokens[next].Is("×"))
            next++;
        if (TakeVehicle() is not { } type)
        {
            var word = next < tokens.Count ? tokens[next] : token;
            return Fault(word, $"There is no vehicle type '{word.Text}'.", NearMiss.Remedy(word.Text, known.VehicleTypes, "vehicle type"));
        }
        if (draft.Vehicles.Any(each => each.Type == type))
            return Fault(token, $"The unit names '{type}' twice.", "Write it once, with the sum.");
        if (Parsed(amount, token, StatedUnits.VehicleUnit, StatedUnits.MostVehicles) is not { } count)
            return false;
        draft.Vehicles.Add(new StatedVehicles(type, count));
        if (Unit("critical", "critical") && !draft.Critical.Contains(type))
            draft.Critical.Add(type);
        return true;
    }

    /// <summary>The vehicle type that the next words name: the longest of them that names one.</summary>
    private string? TakeVehicle()
    {
        var end = next;
        while (end < tokens.Count && end - next < 6 && !tokens[end].Ends)
            end++;
        for (; end > next; end--)
        {
            var words = string.Join(' ', tokens[next..end].Select(each => each.Text));
            if ((known.Vehicle(words) ?? known.Vehicle(words.TrimEnd('s'))) is not { } type)
                continue;
            next = end;
            return type;
        }
        return null;
    }

    private bool Ready(UnitDraft draft)
    {
        const string Example = "ready 4 h / 12 h";
        if (Time(Example) is not { } first)
            return false;
        var full = first;
        if (next < tokens.Count && tokens[next].Text == "/")
        {
            next++;
            if (Time(Example) is not { } all)
                return false;
            full = all;
        }
        (draft.First, draft.Full) = (first, full);
        return true;
    }

    private bool Ramp(UnitDraft draft)
    {
        const string Example = "ramp 33 % 6 h";
        if (Share(Example) is not { } share)
            return false;
        if (!Unit("at", "after"))
            Unit("by", "by");
        if (Time(Example) is not { } after)
            return false;
        draft.Ramp.Add((share, after));
        return true;
    }

    private StatedNumber? Share(string example) =>
        Number(StatedUnits.Percent, 100, example) is { } share && Optional("%", "percent") ? share : null;

    /// <summary>A length of time, in hours whatever unit it is written in; hours when none is written.</summary>
    private StatedNumber? Time(string example)
    {
        if (next >= tokens.Count || tokens[next].Ends)
        {
            Fault(tokens[Math.Min(next, tokens.Count - 1)], "A time is missing.", $"Write it like: {example}.");
            return null;
        }
        var token = tokens[next];
        var amount = Amount();
        var unit = UnitOfMeasure.All["hours"];
        if (Unit("min", "minutes"))
            unit = UnitOfMeasure.All["minutes"];
        else if (Unit("d", "days") || Unit("day", "day"))
            unit = UnitOfMeasure.All["days"];
        else if (!Unit("h", "hours"))
            Unit("hour", "hour");
        return Parsed(amount, token, unit, StatedUnits.MostHours / unit.Factor)?.In(StatedUnits.Hours);
    }

    private bool Place(UnitDraft draft)
    {
        if (Word("at 57.8 41.0 SOURCE") is not { } latitude || Word("at 57.8 41.0 SOURCE") is not { } longitude || Word("at 57.8 41.0 SOURCE") is not { } origin)
            return false;
        if (Degrees(latitude, 90) is not { } north || Degrees(longitude, 180) is not { } east)
            return false;
        if (TableVocabulary.Known(known.Sources, origin.Text) is not { } source)
            return Fault(origin, $"There is no source '{origin.Text}'.", NearMiss.Remedy(origin.Text, known.Sources, "source"));
        draft.Place = new StatedPlace(north, east, source);
        return true;
    }

    private double? Degrees(DetailToken token, double most)
    {
        if (double.TryParse(token.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most)
            return degrees;
        Fault(token, $"'{token.Text}' is not a number of degrees from -{most} to {most}.", "Write the latitude, the longitude and the id of their source: at 57.8 41.0 SOURCE.");
        return null;
    }

    private LocalDate? Day()
    {
        if (Word("from 2011-01-01") is not { } token)
            return null;
        if (LocalDatePattern.Iso.Parse(token.Text) is { Success: true, Value: var day })
            return day;
        Fault(token, $"'{token.Text}' is not a day.", "Write it like 2013-01-01.");
        return null;
    }

    private bool Order(UnitDraft draft)
    {
        if (Word("order 20") is not { } token)
            return false;
        if (!int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var order) || order > 1000)
            return Fault(token, $"'{token.Text}' is not a place in the order of sending.", "Write a whole number from 0 to 1000; lower goes first.");
        draft.Order = order;
        return true;
    }

    private bool Id(UnitDraft draft)
    {
        if (Word("id 31-brigade") is not { } token)
            return false;
        if (!StatedUnits.IsId(token.Text))
            return Fault(token, $"'{token.Text}' cannot be an id.", $"Use letters, digits, hyphens and dots, at most {StatedUnits.LongestId} of them.");
        draft.Id = token.Text;
        return true;
    }

    private T? Named<T>(string example)
        where T : struct, Enum
    {
        if (Word(example) is not { } token)
            return null;
        foreach (var (word, value) in Words.All(typeof(T)))
        {
            if (token.Is(word))
                return (T)value;
        }
        Fault(token, $"'{token.Text}' is not one of the words that belong here.", NearMiss.Remedy(token.Text, Words.All(typeof(T)).Select(each => each.Word), "word"));
        return null;
    }

    private bool Skills(UnitDraft draft)
    {
        var skills = ImmutableArray.CreateBuilder<string>();
        for (; next < tokens.Count && !tokens[next].Ends; next++)
        {
            if (!StatedUnits.IsId(tokens[next].Text))
                return Fault(tokens[next], $"'{tokens[next].Text}' is not a skill.", "Write words such as: skills guard escort.");
            if (!tokens[next].Is("none") && !skills.Contains(tokens[next].Text))
                skills.Add(tokens[next].Text);
        }
        draft.Skills = skills.ToImmutable();
        return true;
    }

    private bool Critical(UnitDraft draft)
    {
        if (next >= tokens.Count || TakeVehicle() is not { } type)
            return Fault(tokens[Math.Min(next, tokens.Count - 1)], "No vehicle type stands behind 'critical'.", $"Write it like: critical VEHICLE-TYPE. Known: {Some(known.VehicleTypes)}.");
        if (!draft.Critical.Contains(type))
            draft.Critical.Add(type);
        return true;
    }

    private bool Assign(DetailToken token, UnitDraft draft)
    {
        if (TableVocabulary.Known(known.Forces, token.Text) is not { } force)
        {
            var remedy = NearMiss.Of(token.Text, known.Forces) is { } near ? $"Did you mean the force '{near}'?" : $"Expected here: {Expected} ({Some(known.Forces)}), each behind a comma.";
            return Fault(token, $"'{token.Text}' is not understood.", remedy);
        }
        if (!draft.Assigned.Contains(force))
            draft.Assigned.Add(force);
        return true;
    }

    private StatedNumber? Number(UnitOfMeasure unit, double most, string example)
    {
        if (next < tokens.Count && !tokens[next].Ends)
            return Parsed(Amount(out var token), token, unit, most);
        Fault(tokens[Math.Min(next, tokens.Count - 1)], "A number is missing.", $"Write it like: {example}.");
        return null;
    }

    private string Amount(out DetailToken token)
    {
        token = tokens[next];
        return Amount();
    }

    /// <summary>The words of a number, as far as they go: a bound, a range, the value that stands for it in brackets. At least one word.</summary>
    private string Amount()
    {
        var words = new List<string>();
        if (tokens[next].Is("up") && next + 1 < tokens.Count && tokens[next + 1].Is("to"))
            words.AddRange([tokens[next++].Text, tokens[next++].Text]);
        else if (BoundWords.Any(tokens[next].Is))
            words.Add(tokens[next++].Text);
        if (next < tokens.Count && !tokens[next].Ends)
            words.Add(tokens[next++].Text);
        if (next + 1 < tokens.Count && tokens[next + 1].IsNumber && (tokens[next].Is("to") || tokens[next].Text is "-" or "–"))
            words.AddRange([tokens[next++].Text, tokens[next++].Text]);
        if (next + 2 < tokens.Count && tokens[next].Text == "(" && tokens[next + 1].IsNumber && tokens[next + 2].Text == ")")
        {
            words.Add($"({tokens[next + 1].Text})");
            next += 3;
        }
        return string.Join(' ', words);
    }

    private StatedNumber? Parsed(string amount, DetailToken token, UnitOfMeasure unit, double most)
    {
        var stated = StatedNumber.Parse(amount, unit, most, out var fault, out var remedy);
        if (stated is null)
            diagnostics.Error(At(token), "number", fault, remedy);
        return stated;
    }

    private DetailToken? Word(string example)
    {
        if (next < tokens.Count && !tokens[next].Ends)
            return tokens[next++];
        Fault(tokens[Math.Min(next, tokens.Count - 1)], "Something is missing behind this word.", $"Write it like: {example}.");
        return null;
    }

    /// <summary>Takes a word when it comes next.</summary>
    private bool Unit(string word, string other)
    {
        if (next >= tokens.Count || (!tokens[next].Is(word) && !tokens[next].Is(other)))
            return false;
        next++;
        return true;
    }

    private bool Optional(string word, string other) => Unit(word, other) || true;

    private void PassOver()
    {
        while (next < tokens.Count && !tokens[next].Ends)
            next++;
    }

    private bool Fault(DetailToken token, string message, string remedy)
    {
        diagnostics.Error(At(token), "not-understood", message, remedy);
        return false;
    }

    private static bool Set(Action set)
    {
        set();
        return true;
    }

    private static string Some(ImmutableArray<string> ids) => ids.Length <= 6 ? string.Join(", ", ids) : $"{string.Join(", ", ids.Take(6))}, ...";

    private Position At(DetailToken token) => new(file, number, token.Column);
}
