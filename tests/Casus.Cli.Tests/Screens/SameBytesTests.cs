// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>The same bytes in every culture and on any number of threads.</summary>
public sealed class SameBytesTests
{
    private static readonly string[] Cultures = ["tr-TR", "ru-RU", "ar-SA"];

    private static readonly string[] Questions = ["help/casus", "list", "check", "run/kazakhstan-2022", "run/uraliya-2010", "stages/law-kyrgyzstan-as-of-2013", "stages/move", "explain/closure", "evidence/disputes", "evidence/assumptions"];

    public static TheoryData<string> Screens => new(Questions);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_is_the_same_in_every_culture(string question) =>
        ShouldBeTheSameInEveryCulture(Screenplay.WordsOf(Screenplay.All[question]));

    [Theory]
    [InlineData("bad/unknown-command")]
    [InlineData("bad/missing-argument")]
    [InlineData("bad/misspelt-path")]
    [InlineData("bad/replications-below")]
    [InlineData("bad/wrong-unit")]
    [InlineData("bad/outside-the-cover")]
    public void A_fault_is_the_same_in_every_culture(string fault) =>
        ShouldBeTheSameInEveryCulture(Screenplay.WordsOf(BadInput.Lines[fault]));

    [Fact]
    public void JSON_is_the_same_in_every_culture() =>
        ShouldBeTheSameInEveryCulture([.. Screenplay.WordsOf(Screenplay.Answers["run/kazakhstan-2022"]), "--json"]);

    [Theory]
    [InlineData("run/kazakhstan-2022", "1")]
    [InlineData("run/kazakhstan-2022", "2")]
    [InlineData("run/kazakhstan-2022", "8")]
    [InlineData("explain/closure", "8")]
    public void A_screen_is_the_same_on_any_number_of_threads(string question, string threads)
    {
        var words = Screenplay.WordsOf(Screenplay.Answers[question]);
        Spoken.To([.. words, "--threads", threads]).ShouldBe(Spoken.Once(words));
    }

    [Fact]
    public void JSON_is_the_same_on_any_number_of_threads()
    {
        string[] words = [.. Screenplay.WordsOf(Screenplay.Answers["run/kazakhstan-2022"]), "--json"];
        Spoken.To([.. words, "--threads", "8"]).ShouldBe(Spoken.Once([.. words, "--threads", "1"]));
    }

    private static void ShouldBeTheSameInEveryCulture(string[] words)
    {
        var known = Spoken.Once(words);
        foreach (var culture in Cultures)
            Under(culture, () => Spoken.To(words)).ShouldBe(known, culture);
    }

    private static T Under<T>(string name, Func<T> work)
    {
        var (culture, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }
}
