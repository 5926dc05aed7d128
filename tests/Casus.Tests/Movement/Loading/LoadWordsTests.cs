// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement.Loading;

/// <summary>Words for limits.</summary>
public sealed class LoadWordsTests
{
    [Fact]
    public void Every_limit_has_words_of_its_own()
    {
        Enum.GetValues<LoadLimit>().Select(LoadWords.Of).Distinct().Count().ShouldBe(Enum.GetValues<LoadLimit>().Length);
        Should.Throw<ArgumentOutOfRangeException>(() => LoadWords.Of((LoadLimit)99));
    }
}
