package org.onrecord.dataset;

import java.math.BigDecimal;

/** Numbers as people write them: no exponent, no trailing zeros, at most six decimals. Stateless. */
final class PlainNumber {

    private PlainNumber() {}

    static String of(double number) {
        return BigDecimal.valueOf(Math.round(number * 1e6), 6)
                .stripTrailingZeros()
                .toPlainString();
    }
}
