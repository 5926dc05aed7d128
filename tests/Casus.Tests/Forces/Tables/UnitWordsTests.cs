// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;

namespace Casus.Tests.Forces.Tables;

public sealed class UnitWordsTests
{
    [Theory]
    [InlineData("98th Guards Airborne Division", Echelon.Division)]
    [InlineData("31st brigade, first battalion (on alert)", Echelon.Battalion)]
    [InlineData("4 AIR ASSAULT BDE", Echelon.Brigade)]
    [InlineData("2bn", Echelon.Battalion)]
    [InlineData("3 Bty", Echelon.Company)]
    [InlineData("217th Guards Parachute Regiment", Echelon.Regiment)]
    [InlineData("Battalion tactical group", Echelon.Battalion)]
    [InlineData("Special unit", Echelon.Detachment)]
    [InlineData("Reconnaissance det.", Echelon.Detachment)]
    public void The_size_is_told_from_the_words(string name, Echelon expected) => UnitWords.EchelonOf(name).ShouldBe(expected);

    [Theory]
    [InlineData("The Lions")]
    [InlineData("Companions")]
    [InlineData("")]
    public void A_name_without_such_a_word_tells_no_size(string name) => UnitWords.EchelonOf(name).ShouldBeNull();

    [Theory]
    [InlineData("Guards Airborne Division", new[] { Arm.Airborne })]
    [InlineData("Air-Assault Brigade", new[] { Arm.AirAssault })]
    [InlineData("15th motor rifle brigade (peacekeeping)", new[] { Arm.MotorRifle, Arm.Peacekeeping })]
    [InlineData("engineers, signals, medical and supply", new[] { Arm.Engineer, Arm.Signals, Arm.Medical, Arm.Supply })]
    [InlineData("Special police detachment", new[] { Arm.Police })]
    [InlineData("Special unit", new[] { Arm.Special })]
    [InlineData("air defence", new[] { Arm.AirDefence })]
    [InlineData("naval infantry", new[] { Arm.Naval })]
    [InlineData("First battalion", new Arm[0])]
    public void The_arms_are_told_from_the_words_and_a_longer_word_takes_the_shorter_in(string name, Arm[] expected) => UnitWords.ArmsOf(name).ShouldBe(expected);

    [Fact]
    public void Arms_tell_the_service_and_the_skills()
    {
        UnitWords.ServiceOf([Arm.Medical, Arm.Rescue]).ShouldBe(Service.Emergency);
        UnitWords.ServiceOf([Arm.Airborne]).ShouldBe(Service.Defence);
        UnitWords.SkillsOf([Arm.Mountain, Arm.AirAssault, Arm.Engineer]).ShouldBe(["air-assault", "engineer"]);
    }

    /// <summary>Codes: APP-6(D), symbol set 10; the example of reference practice.md 5 is a friendly infantry platoon, entity 121100, echelon 14.</summary>
    [Theory]
    [InlineData("Infantry platoon", "10031000141211000000")]
    [InlineData("2nd Airborne Battalion", "10031000161211000001")]
    [InlineData("Air assault brigade", "10031000181211000100")]
    [InlineData("Tank regiment", "10031000171205000000")]
    [InlineData("Engineer company", "10031000151407000000")]
    [InlineData("Motor rifle division", "10031000211211020000")]
    [InlineData("Police detachment", "10031000142007000000")]
    public void A_symbol_has_the_twenty_digits_of_its_arm_and_size(string name, string expected) =>
        SymbolCode.Of(new StatedUnit { Id = "x", Name = name, Member = "AAA", Echelon = UnitWords.EchelonOf(name)!.Value }).ShouldBe(expected);

    [Fact]
    public void A_symbol_takes_the_arm_from_the_skills_where_the_name_tells_none() =>
        SymbolCode.Of(new StatedUnit { Id = "x", Name = "First battalion", Member = "AAA", Echelon = Echelon.Battalion, Skills = ["guard", "parachute"] }).ShouldBe("10031000161211000001");
}
