// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>What a unit is made for, as far as its name or its skills tell.</summary>
public enum Arm
{
    /// <summary>Infantry that is no more closely described.</summary>
    Infantry,

    /// <summary>Troops that go by parachute.</summary>
    Airborne,

    /// <summary>Troops that go by helicopter.</summary>
    AirAssault,

    /// <summary>Infantry on armoured vehicles.</summary>
    MotorRifle,

    /// <summary>Mountain troops.</summary>
    Mountain,

    /// <summary>Naval infantry.</summary>
    Naval,

    /// <summary>Tank troops.</summary>
    Armour,

    /// <summary>Reconnaissance.</summary>
    Reconnaissance,

    /// <summary>Special forces.</summary>
    Special,

    /// <summary>Artillery.</summary>
    Artillery,

    /// <summary>Air defence.</summary>
    AirDefence,

    /// <summary>Defence against nuclear, biological and chemical dangers.</summary>
    Chemical,

    /// <summary>Engineers.</summary>
    Engineer,

    /// <summary>Signals.</summary>
    Signals,

    /// <summary>Medical.</summary>
    Medical,

    /// <summary>Supply and support.</summary>
    Supply,

    /// <summary>Repair.</summary>
    Maintenance,

    /// <summary>Transport.</summary>
    Transport,

    /// <summary>Troops of the interior.</summary>
    InteriorTroops,

    /// <summary>Police.</summary>
    Police,

    /// <summary>Units against terrorism.</summary>
    AntiTerrorist,

    /// <summary>Border troops.</summary>
    Border,

    /// <summary>Rescue and civil protection.</summary>
    Rescue,

    /// <summary>Drug control.</summary>
    DrugControl,

    /// <summary>Peacekeepers.</summary>
    Peacekeeping,
}
