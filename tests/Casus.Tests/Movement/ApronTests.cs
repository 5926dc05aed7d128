// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement;

public sealed class ApronTests
{
    [Fact]
    public void As_many_stand_on_an_apron_as_it_has_places_and_the_next_waits()
    {
        var apron = new Apron(2);
        apron.TryEnter(1).ShouldBeTrue();
        apron.TryEnter(2).ShouldBeTrue();
        apron.TryEnter(3).ShouldBeFalse();
    }

    [Fact]
    public void Who_came_first_is_served_first()
    {
        var apron = new Apron(1);
        apron.TryEnter(1);
        apron.TryEnter(7);
        apron.TryEnter(5);
        apron.Leave().ShouldBe(7);
        apron.Leave().ShouldBe(5);
        apron.Leave().ShouldBe(-1);
    }

    [Fact]
    public void A_place_handed_on_is_not_free_and_one_left_empty_is()
    {
        var apron = new Apron(1);
        apron.TryEnter(1);
        apron.TryEnter(2);
        apron.Leave().ShouldBe(2);
        apron.TryEnter(3).ShouldBeFalse("the second took the place at once");
        apron.Leave().ShouldBe(3);
        apron.Leave().ShouldBe(-1);
        apron.TryEnter(4).ShouldBeTrue();
    }
}
