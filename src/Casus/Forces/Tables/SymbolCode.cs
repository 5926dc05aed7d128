// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>
/// The number of 20 digits by which APP-6(D) and MIL-STD-2525D name a symbol: version (2), context, identity, symbol set (2), status, headquarters, echelon (2), entity (6), two modifiers (2 each).
/// </summary>
public static class SymbolCode
{
    /// <summary>Version 10, reality, friend, land unit, present, no headquarters.</summary>
    private const string FriendlyLandUnit = "10031000";

    /// <summary>The symbol of a unit: friend, land unit, with the entity of its arm. The arm is told from its name, else from its first skill that names one, else it is plain infantry.</summary>
    public static string Of(StatedUnit unit)
    {
        var (entity, first, second) = UnitWords.Symbol(ArmOf(unit));
        return $"{FriendlyLandUnit}{EchelonDigits(unit.Echelon)}{entity}{first}{second}";
    }

    /// <summary>The arm that stands for a unit.</summary>
    public static Arm ArmOf(StatedUnit unit)
    {
        if (UnitWords.ArmsOf(unit.Name) is [var told, ..])
            return told;
        return unit.Skills.Select(UnitWords.ArmOfSkill).FirstOrDefault(arm => arm is not null) ?? Arm.Infantry;
    }

    /// <summary>Digits 9 and 10. A detachment has those of a platoon or detachment.</summary>
    private static string EchelonDigits(Echelon echelon) => echelon switch
    {
        Echelon.Detachment => "14",
        Echelon.Company => "15",
        Echelon.Battalion => "16",
        Echelon.Regiment => "17",
        Echelon.Brigade => "18",
        _ => "21",
    };
}
