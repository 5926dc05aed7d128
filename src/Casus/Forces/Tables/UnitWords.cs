// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;

namespace Casus.Forces;

/// <summary>What the words of a unit's name tell: its size class, its arms, and the part of its state it belongs to. Words of the field, and no facts about the world.</summary>
public static class UnitWords
{
    private static readonly (Echelon Echelon, string[] Words)[] Echelons =
    [
        (Echelon.Detachment, ["detachment", "detachments", "det", "platoon", "plt"]),
        (Echelon.Company, ["company", "companies", "coy", "co", "battery", "bty"]),
        (Echelon.Battalion, ["battalion", "battalions", "bn", "btn"]),
        (Echelon.Regiment, ["regiment", "regt", "rgt"]),
        (Echelon.Brigade, ["brigade", "bde"]),
        (Echelon.Division, ["division", "div"]),
    ];

    /// <summary>Words for a size class that count only where no other stands: a battalion group is a battalion.</summary>
    private static readonly string[] SmallGroups = ["group", "unit", "team", "squad", "section"];

    private static readonly ArmEntry[] Arms =
    [
        new(Arm.Airborne, "parachute", null, "121100", "00", "01", ["airborne", "parachute", "parachutists", "paratroopers", "paratroops", "para"]),
        new(Arm.AirAssault, "air-assault", null, "121100", "01", "00", ["air assault", "airmobile", "air mobile"]),
        new(Arm.MotorRifle, "mechanised", null, "121102", "00", "00", ["motor rifle", "motorised rifle", "motorized rifle", "mechanised", "mechanized", "motorised", "motorized"]),
        new(Arm.Mountain, null, null, "121100", "00", "27", ["mountain"]),
        new(Arm.Naval, null, null, "121100", "46", "00", ["naval infantry", "marines", "marine"]),
        new(Arm.Armour, null, null, "120500", "00", "00", ["tank", "tanks", "armour", "armoured", "armor", "armored"]),
        new(Arm.Reconnaissance, "reconnaissance", null, "121300", "00", "00", ["reconnaissance", "recon", "recce", "scout"]),
        new(Arm.Special, "special", null, "121700", "00", "00", ["special forces", "special purpose", "special operations", "special unit", "special", "spetsnaz"]),
        new(Arm.Artillery, "artillery", null, "130300", "00", "00", ["artillery", "howitzer", "mortar"]),
        new(Arm.AirDefence, "air-defence", null, "130100", "00", "00", ["air defence", "air defense", "anti aircraft"]),
        new(Arm.Chemical, "nbc-defence", null, "140100", "00", "00", ["nbc", "cbrn", "radiation", "chemical"]),
        new(Arm.Engineer, "engineer", null, "140700", "00", "00", ["engineer", "engineers", "sapper", "sappers"]),
        new(Arm.Signals, "signals", null, "111000", "00", "00", ["signals", "signal", "communications"]),
        new(Arm.Medical, "medical", null, "161300", "00", "00", ["medical", "hospital", "ambulance"]),
        new(Arm.Supply, "supply", null, "163400", "00", "00", ["supply", "logistics", "logistic", "support"]),
        new(Arm.Maintenance, null, null, "161100", "00", "00", ["maintenance", "repair"]),
        new(Arm.Transport, null, null, "163600", "00", "00", ["transport", "transportation"]),
        new(Arm.AntiTerrorist, "anti-terrorist", null, "121700", "64", "00", ["anti terrorist", "counter terrorist", "counter terrorism"]),
        new(Arm.InteriorTroops, null, Service.Interior, "201300", "00", "00", ["interior troops", "internal troops"]),
        new(Arm.Police, "police", Service.Interior, "200700", "00", "00", ["special police", "riot police", "police"]),
        new(Arm.Border, null, Service.Border, "200200", "00", "00", ["border troops", "border guards", "border guard", "border"]),
        new(Arm.Rescue, "rescue", Service.Emergency, "141800", "00", "00", ["rescue", "civil protection", "emergencies ministry", "ministry of emergencies"]),
        new(Arm.DrugControl, "drugs", Service.DrugControl, "200400", "00", "00", ["drug control", "narcotics"]),
        new(Arm.Peacekeeping, "peacekeeping", null, "121100", "00", "00", ["peacekeeping", "peacekeeper"]),
        new(Arm.Infantry, null, null, "121100", "00", "00", ["infantry", "rifle"]),
    ];

    /// <summary>The words for arms, singular and plural, the longest first.</summary>
    private static readonly (string Word, Arm Arm)[] LongestFirst =
    [
        .. from entry in Arms
           from word in entry.Words
           from written in new[] { word, word + "s" }
           orderby written.Length descending
           select (written, entry.Arm),
    ];

    /// <summary>Words for an echelon, for messages.</summary>
    public static string EchelonList => "division, brigade (bde), regiment (regt), battalion (bn), company (coy), battery, detachment (det), platoon";

    /// <summary>The size class that a name tells: the smallest named, so that "31st brigade, first battalion" is a battalion; null when it names none.</summary>
    public static Echelon? EchelonOf(string name)
    {
        var words = Words(name);
        foreach (var (echelon, known) in Echelons)
        {
            if (known.Any(word => words.Contains($" {word} ", StringComparison.Ordinal)))
                return echelon;
        }
        return SmallGroups.Any(word => words.Contains($" {word} ", StringComparison.Ordinal)) ? Echelon.Detachment : null;
    }

    /// <summary>Whether a name begins with a number, as parts of a formation do: 1st, 2nd, third.</summary>
    public static bool BeginsWithNumber(string name) =>
        name.Length > 0 && (char.IsAsciiDigit(name[0]) || Words(name).Split(' ', 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && first is "first" or "second" or "third" or "fourth" or "fifth" or "sixth");

    /// <summary>The arms that a name tells, in the order of its words; words that belong to a longer one do not count again.</summary>
    public static ImmutableArray<Arm> ArmsOf(string name)
    {
        var words = Words(name);
        var found = new List<(int At, Arm Arm)>();
        foreach (var (word, arm) in LongestFirst)
        {
            for (var at = words.IndexOf($" {word} ", StringComparison.Ordinal); at >= 0; at = words.IndexOf($" {word} ", StringComparison.Ordinal))
            {
                found.Add((at, arm));
                words = $"{words[..(at + 1)]}{new string('.', word.Length)}{words[(at + 1 + word.Length)..]}";
            }
        }
        return [.. found.OrderBy(each => each.At).Select(each => each.Arm).Distinct()];
    }

    /// <summary>The skills of arms, in their order.</summary>
    public static ImmutableArray<string> SkillsOf(IEnumerable<Arm> arms) => [.. arms.Select(arm => Entry(arm).Skill).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The part of the state that arms belong to; the ministry of defence when they do not tell.</summary>
    public static Service ServiceOf(IEnumerable<Arm> arms) => arms.Select(arm => Entry(arm).Service).FirstOrDefault(service => service is not null) ?? Service.Defence;

    /// <summary>The arm of which a skill speaks most; null when it speaks of none.</summary>
    public static Arm? ArmOfSkill(string skill) => Array.Find(Arms, entry => entry.Skill == skill)?.Arm;

    /// <summary>Entity and modifiers of an arm in the symbols of land units.</summary>
    internal static (string Entity, string First, string Second) Symbol(Arm arm) => (Entry(arm).Entity, Entry(arm).FirstModifier, Entry(arm).SecondModifier);

    private static ArmEntry Entry(Arm arm) => Arms.First(entry => entry.Arm == arm);

    /// <summary>Words in small letters with one blank between, before and after them; a number stands apart from the letters that follow it, as in 2bn.</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(" ");
        foreach (var letter in name)
        {
            var kept = char.IsLetterOrDigit(letter);
            if (kept && char.IsAsciiLetter(letter) && char.IsAsciiDigit(words[^1]))
                words.Append(' ');
            if (kept)
                words.Append(char.ToLowerInvariant(letter));
            else if (words[^1] != ' ')
                words.Append(' ');
        }
        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    /// <summary>
    /// What is known of an arm. Entities and modifiers are those of symbol set 10, land unit, of APP-6(D) and MIL-STD-2525D as the tables in the source of ORBAT Mapper list them
    /// (src/symbology/standards/app6d.ts).
    /// </summary>
    private sealed record ArmEntry(Arm Arm, string? Skill, Service? Service, string Entity, string FirstModifier, string SecondModifier, string[] Words);
}
