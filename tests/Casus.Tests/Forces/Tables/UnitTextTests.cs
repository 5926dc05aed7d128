// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using Casus.Tests.Documents;
using FsCheck.Fluent;
using NodaTime;

namespace Casus.Tests.Forces.Tables;

public sealed class UnitTextTests
{
    [Fact]
    public void A_line_says_what_is_known_of_a_unit()
    {
        var (units, faults) = TableWords.FromText("1st Airborne Battalion [Northtown @ XX-1] 450 people, 30 BMD-2 critical, 2 to 4 (3) uaz, 12t stores, contract 70 %, notice 1 d, ready 4 to 12 h / 30 h, ramp 33 % 6 h, ready, order 20, from 2011-01-01\n");
        faults.ShouldContain(fault => fault.Contains("ready", StringComparison.Ordinal));
        units.ShouldBeNull();
        // A force whose id is a word of the text is written behind 'in'.
        (units, faults) = TableWords.FromText("1st Airborne Battalion [Northtown @ XX-1] 450 people, 30 BMD-2 critical, 2 to 4 (3) uaz, 12t stores, contract 70 %, notice 1 d, ready 4 to 12 h / 30 h, ramp 33 % 6 h, in ready, order 20, from 2011-01-01\n");
        faults.ShouldBeEmpty();
        var unit = units!.Value.Single();
        (unit.Id, unit.Member, unit.Echelon, unit.Station, unit.Airfield).ShouldBe(("aaa-1st-airborne-battalion", "AAA", Echelon.Battalion, "Northtown", "XX-1"));
        unit.Skills.ShouldBe(["parachute"]);
        unit.Persons!.Value.ShouldBe("450 persons");
        unit.Vehicles.Select(each => (each.Type, each.Number.Value, each.Number.BestValue)).ShouldBe([("bmd-2", "30 vehicles", null), ("uaz", "2 to 4 vehicles", "3 vehicles")]);
        unit.Critical.ShouldBe(["bmd-2"]);
        (unit.Stores!.Value, unit.Contract!.Value, unit.Notice!.Value, unit.First!.Value, unit.Full!.Value).ShouldBe(("12 tonnes", "70 percent", "24 hours", "4 to 12 hours", "30 hours"));
        unit.Ramp.Single().After.Value.ShouldBe("6 hours");
        unit.Assigned.ShouldBe(["ready"]);
        (unit.Order, unit.From).ShouldBe((20, new LocalDate(2011, 1, 1)));
    }

    [Fact]
    public void Indentation_is_the_tree_and_parts_take_over_the_place_and_the_arm()
    {
        var (units, faults) = TableWords.FromText("1st Airborne Division [Northtown @ XX-1]\n  11th Regiment\n\t2bn [Southtown]\n  12th Regiment\nUtopia:\nTank brigade\n");
        faults.ShouldBeEmpty();
        units!.Value.Select(each => (each.Name, each.Parent, each.Station, each.Airfield, each.Member)).ShouldBe(
        [
            ("1st Airborne Division", null, "Northtown", "XX-1", "AAA"),
            ("11th Regiment", "aaa-1st-airborne-division", "Northtown", "XX-1", "AAA"),
            ("2bn", "aaa-11th-regiment", "Southtown", null, "AAA"),
            ("12th Regiment", "aaa-1st-airborne-division", "Northtown", "XX-1", "AAA"),
            ("Tank brigade", null, string.Empty, null, "BBB"),
        ]);
        units.Value[2].Skills.ShouldBe(["parachute"]);
    }

    [Fact]
    public void A_source_holds_for_the_lines_after_it()
    {
        var units = TableWords.FromText("Tank brigade\nsource: The almanac, page 12\n  Tank battalion\nsource:\nRifle company\n").Units!.Value;
        units.Select(each => each.Source).ShouldBe([string.Empty, "The almanac, page 12", string.Empty]);
    }

    [Fact]
    public void A_number_of_people_ends_a_name_without_a_bracket() =>
        TableWords.FromText("2nd tank company 120 people, ready 2 h").Units!.Value.Select(each => (each.Name, each.Persons!.Text, each.Full!.Text)).ShouldBe([("2nd tank company", "120", "2")]);

    [Fact]
    public void A_part_that_is_only_numbered_is_taken_one_size_smaller_and_its_author_told()
    {
        var (units, faults) = TableWords.FromText("Tank regiment\n  1st\n");
        units!.Value[1].Echelon.ShouldBe(Echelon.Battalion);
        faults.ShouldBe(["u.txt:2:3: warning: '1st' does not say how large it is; under a regiment it is taken as a battalion. Write the word into its name, or 'echelon battalion' behind it. [echelon]"]);
    }

    [Theory]
    [InlineData("The Lions", "u.txt:1:1: error: 'The Lions' does not say how large it is.")]
    [InlineData("Tank company [Town @ XX-2]", "u.txt:1:21: error: There is no airfield 'XX-2'.")]
    [InlineData("Tank company [Town", "u.txt:1:14: error: The bracket around the station does not close.")]
    [InlineData("\"Tank company", "u.txt:1:1: error: The quote around the name does not close.")]
    [InlineData("Tank company [T] 30 BMD-3", "u.txt:1:21: error: There is no vehicle type 'BMD-3'. Did you mean 'bmd-2'?")]
    [InlineData("Tank company [T] 30", "u.txt:1:18: error: '30' does not say of what.")]
    [InlineData("Tank company [T] -5 people", "u.txt:1:18: error: '-5' is not understood.")]
    [InlineData("Tank company [T] 5000000 people", "u.txt:1:18: error: '5000000' is absurd: more than 1000000 persons.")]
    [InlineData("Tank company [T] contract 120 %", "u.txt:1:27: error: '120' is absurd: more than 100 percent.")]
    [InlineData("Tank company [T] reserves", "u.txt:1:18: error: 'reserves' is not understood. Did you mean the force 'reserve'?")]
    [InlineData("Tank company [T] from 2011-13-01", "u.txt:1:23: error: '2011-13-01' is not a day.")]
    [InlineData("Tank company [T] ready 12 h / 4 h", "u.txt:1:1: error: 'Tank company' is ready in full before its first part is.")]
    [InlineData("Tank company [T] contract", "u.txt:1:18: error: A number is missing.")]
    [InlineData("Tank company [T] critical uaz", "u.txt:1:1: error: 'uaz' is critical for 'Tank company', which has none.")]
    [InlineData("Tank company [T] at 95 10 atlas", "u.txt:1:21: error: '95' is not a number of degrees from -90 to 90.")]
    [InlineData("Tank company [T] id a_b", "u.txt:1:21: error: 'a_b' cannot be an id.")]
    [InlineData("Tank company [T] 9 uaz, 3 UAZ", "u.txt:1:25: error: The unit names 'uaz' twice.")]
    [InlineData("Lemuria:", "u.txt:1:1: error: There is no member 'Lemuria'.")]
    [InlineData("", "u.txt: error: The file names no unit.")]
    public void What_is_not_understood_is_told_with_its_place(string line, string expected)
    {
        var (units, faults) = TableWords.FromText(line);
        units.ShouldBeNull();
        faults.ShouldContain(fault => fault.StartsWith(expected, StringComparison.Ordinal), string.Join('\n', faults));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        TableWords.FromText("The Lions\nTank company [T] 30 BMD-3, contract x %, frmo 2011-01-01\nTank company id aaa-tank-company").Faults.Count(fault => fault.Contains("error", StringComparison.Ordinal)).ShouldBe(4);

    [Fact]
    public void Without_a_member_a_text_is_refused() => TableWords.FromText("Tank company", member: null).Faults.Single().ShouldStartWith("u.txt:1:1: error: Nothing says whose 'Tank company' and the units after it are.");

    /// <summary>The order of battle of the shipped pack goes out as text and comes back the same.</summary>
    [Fact]
    public void The_shipped_order_of_battle_survives_the_text()
    {
        TableWords.Shipped.Length.ShouldBeGreaterThan(60);
        var (units, faults) = TableWords.FromText(UnitText.Write(TableWords.Shipped, "the pack"), null, TableWords.Csto);
        faults.ShouldBeEmpty();
        TableWords.Said(units!.Value).ShouldBe(TableWords.Said(TableWords.Shipped));
    }

    [Fact]
    public void Any_units_survive_the_text() => Properties.Hold(StatedUnitsGen.Trees, units =>
    {
        var (read, faults) = TableWords.FromText(UnitText.Write(units, string.Empty), null);
        return read is { } same && TableWords.Said(same).Order(StringComparer.Ordinal).SequenceEqual(TableWords.Said(units).Order(StringComparer.Ordinal)) ? true : throw new InvalidOperationException(UnitText.Write(units, string.Empty) + string.Join('\n', faults));
    });

    /// <summary>Whatever is written, the reader ends, and refuses or gives units.</summary>
    [Fact]
    public void Any_text_is_read_without_a_crash()
    {
        string[] words = ["Tank", "company", "[", "]", "@", "\"", "|", ",", ";", "(", ")", "/", "%", "450", "people", "to", "bmd-2", "contract", "ready", "h", "ramp", "notice", "at", "from", "2011-01-01", "id", "skills", "in", "up", "\n", "\n  ", "\t", ":", "AAA", "source:", "#", "1e9", "-", "é", "critical", "order", "echelon", "x"];
        Properties.Hold(Gen.Elements(words).ArrayOf(), text =>
        {
            var (units, faults) = TableWords.FromText(string.Join(' ', text));
            return units is not null || faults.Length > 0;
        });
    }

    [Fact]
    public void Texts_without_end_lines_without_end_and_trees_without_end_are_refused()
    {
        TableWords.FromText(new string('x', UnitText.MostCharacters + 1)).Faults.Single().ShouldContain("[too-large]");
        TableWords.FromText("Tank company " + new string('9', 5_000)).Faults.ShouldContain(fault => fault.Contains("[too-long]", StringComparison.Ordinal));
        TableWords.FromText(string.Concat(Enumerable.Range(0, 60).Select(depth => $"{new string(' ', depth)}Tank company {depth}\n"))).Faults.ShouldContain(fault => fault.Contains("[too-deep]", StringComparison.Ordinal));
        TableWords.FromText(string.Concat(Enumerable.Range(0, StatedUnits.MostUnits + 2).Select(unit => $"Tank company {unit}\n"))).Faults.ShouldContain(fault => fault.Contains("[too-large]", StringComparison.Ordinal));
    }
}
