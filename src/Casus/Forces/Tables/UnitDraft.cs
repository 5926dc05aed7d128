// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Forces;

/// <summary>A unit while its line or row is read. What its author left out is taken from its name, or from the formation above it.</summary>
internal sealed class UnitDraft(string name, string member, Position at)
{
    private ImmutableArray<Arm>? arms;

    public string Name => name;

    public string Member => member;

    public Position At => at;

    public string? Id { get; set; }

    public string? ParentId { get; set; }

    public UnitDraft? Parent { get; set; }

    public Echelon? Echelon { get; set; }

    public Service? Service { get; set; }

    public string? Station { get; set; }

    public StatedPlace? Place { get; set; }

    public string? Airfield { get; set; }

    /// <summary>Skills as stated; null takes those that the name tells.</summary>
    public ImmutableArray<string>? Skills { get; set; }

    public StatedNumber? Persons { get; set; }

    public List<StatedVehicles> Vehicles { get; } = [];

    public List<string> Critical { get; } = [];

    public StatedNumber? Stores { get; set; }

    public StatedNumber? Contract { get; set; }

    public StatedNumber? Notice { get; set; }

    public StatedNumber? First { get; set; }

    public StatedNumber? Full { get; set; }

    public List<(StatedNumber Share, StatedNumber After)> Ramp { get; } = [];

    public List<string> Assigned { get; } = [];

    public int Order { get; set; } = 100;

    public LocalDate? From { get; set; }

    public LocalDate? Until { get; set; }

    public string Source { get; set; } = string.Empty;

    /// <summary>The arms that its name tells, or else those of the formation above it.</summary>
    public ImmutableArray<Arm> Arms => arms ??= UnitWords.ArmsOf(name) is { IsEmpty: false } own ? own : Parent?.Arms ?? [];

    /// <summary>Finishes the unit, or reports what its author must still say.</summary>
    public StatedUnit Finish(Diagnostics diagnostics) =>
        new()
        {
            Id = Id!,
            Name = name,
            Member = member,
            Parent = Parent?.Id ?? ParentId,
            Echelon = Echelon ??= EchelonOr(diagnostics),
            Service = Service ?? UnitWords.ServiceOf(Arms),
            Station = Station ?? string.Empty,
            At = Place,
            Airfield = Airfield,
            Skills = Skills ?? SkillsOr(diagnostics),
            Persons = Persons,
            Vehicles = [.. Vehicles],
            Critical = [.. Critical],
            Stores = Stores,
            Contract = Contract,
            Notice = Notice,
            First = First,
            Full = Full,
            Ramp = [.. Ramp],
            Assigned = [.. Assigned],
            Order = Order,
            From = From,
            Until = Until,
            Source = Source,
            WrittenAt = at,
        };

    private Echelon EchelonOr(Diagnostics diagnostics)
    {
        if (UnitWords.EchelonOf(name) is { } told)
            return told;
        if (Parent?.Echelon is { } above && above > Forces.Echelon.Detachment && UnitWords.BeginsWithNumber(name))
        {
            diagnostics.Warning(at, "echelon", $"'{name}' does not say how large it is; under a {Words.Of(above)} it is taken as a {Words.Of(above - 1)}.", "Write the word into its name, or 'echelon battalion' behind it.");
            return above - 1;
        }
        diagnostics.Error(at, "echelon", $"'{name}' does not say how large it is.", $"Write one of these words into its name, or 'echelon battalion' behind it: {UnitWords.EchelonList}.");
        return Forces.Echelon.Detachment;
    }

    private ImmutableArray<string> SkillsOr(Diagnostics diagnostics)
    {
        if (Arms.IsEmpty && Persons is not null)
            diagnostics.Warning(at, "arm", $"'{name}' does not say what it is made for.", "Write an arm into its name (airborne, motor rifle, engineer, medical, police, ...), or 'skills guard escort' or 'skills none' behind it.");
        return UnitWords.SkillsOf(Arms);
    }
}
