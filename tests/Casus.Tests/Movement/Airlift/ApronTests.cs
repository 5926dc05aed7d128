// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.World;

namespace Casus.Tests.Movement;

public sealed class ApronTests
{
    /// <summary>Sizes of the aircraft 0 to 7.</summary>
    private static readonly byte[] Sizes = [(byte)SizeClass.Large, (byte)SizeClass.Medium, (byte)SizeClass.Medium, (byte)SizeClass.Medium, (byte)SizeClass.Outsize, (byte)SizeClass.Small, (byte)SizeClass.Large, (byte)SizeClass.Large];

    [Fact]
    public void Aircraft_of_several_sizes_share_an_apron_in_proportion()
    {
        // Two large ones or four medium ones: one large and two medium ones fill it.
        var apron = Of(null, 0, 1, 2, 3);
        Served(apron).ShouldBe([0, 1, 2]);
        apron.Leave((byte)SizeClass.Medium);
        Served(apron).ShouldBe([3]);
    }

    [Fact]
    public void Nobody_overtakes_even_where_a_smaller_one_would_fit()
    {
        var apron = Of(null, 0, 4, 5);
        Served(apron).ShouldBe([0]);
        apron.Leave((byte)SizeClass.Large);
        Served(apron).ShouldBe([4]);
        apron.Leave((byte)SizeClass.Outsize);
        Served(apron).ShouldBe([5]);
    }

    [Fact]
    public void Who_finds_no_team_waits_on_the_place()
    {
        var apron = Of(1, 0, 6, 7);
        Served(apron).ShouldBe([0]);
        apron.EndService();
        Served(apron).ShouldBe([6], "it stood there already, and the third still waits for a place");
        apron.Leave((byte)SizeClass.Large);
        Served(apron).ShouldBeEmpty();
        apron.EndService();
        Served(apron).ShouldBe([7]);
    }

    [Fact]
    public void Odd_numbers_of_places_are_shared_without_rounding()
    {
        // Seven medium ones: three of them beside two thirds of the apron would be 3/7 + 2/3 > 1; two are 2/7 + 2/3 < 1.
        var apron = new Apron(8, 4);
        apron.Open([7, 7, 3, 1], null);
        foreach (var aircraft in (int[])[0, 6, 1, 2, 3])
            apron.Ask(aircraft);
        Served(apron).ShouldBe([0, 6, 1, 2]);
    }

    private static Apron Of(int? teams, params int[] asking)
    {
        var apron = new Apron(8, 4);
        apron.Open([4, 4, 2, 1], teams);
        foreach (var aircraft in asking)
            apron.Ask(aircraft);
        return apron;
    }

    private static List<int> Served(Apron apron)
    {
        var served = new List<int>();
        while (apron.Next(Sizes) is >= 0 and var next)
        {
            apron.BeginService();
            served.Add(next);
        }
        return served;
    }
}
