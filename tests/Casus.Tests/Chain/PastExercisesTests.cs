// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using NodaTime;

namespace Casus.Tests.Chain;

public sealed class PastExercisesTests
{
    private static readonly LocalDate Day = new(2010, 6, 12);

    [Theory]
    [InlineData("2009", true)]
    [InlineData("25 to 28 October 2009", true)]
    [InlineData("May 2010", true)]
    [InlineData("June 2010", false)]
    [InlineData("25 to 28 October 2010", false)]
    [InlineData("May to July 2010", false)]
    [InlineData("2010", false)]
    [InlineData("again and again until 2022", false)]
    [InlineData("2009, as planned in 2008", false)]
    [InlineData("some day", false)]
    public void Only_what_was_over_before_the_day_counts(string when, bool counts) => PastExercises.IsBefore(when, Day).ShouldBe(counts);

    [Fact]
    public void An_exercise_of_one_state_is_no_common_one() =>
        PastExercises.Before(new LocalDate(2022, 1, 5), Support.Repository.Csto.Exercises).ShouldAllBe(each => each.Participants.Length > 1);
}
