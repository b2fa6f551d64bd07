package io.tongban.idp.identity;

import java.util.Optional;

/** What a rule says of one input. The accepted value stays out of {@code toString}: it is personal data. */
public sealed interface Verdict {

    /** The input in its one normal form, unless it was refused. */
    Optional<String> accepted();

    /** The reason of a refusal, or the warning that goes with an accepted value. */
    Optional<Flaw> flaw();

    /** Accepts {@code value} without reserve. */
    static Verdict valid(String value) {
        return new Valid(value);
    }

    /** Accepts {@code value}; the applicant gets a hint and the reviewer a flag. */
    static Verdict doubtful(String value, Flaw warning) {
        return new Doubtful(value, warning);
    }

    /** Refuses the input. */
    static Verdict invalid(Flaw reason) {
        return new Invalid(reason);
    }

    /** @param value the input in its normal form */
    record Valid(String value) implements Verdict {

        @Override
        public Optional<String> accepted() {
            return Optional.of(value);
        }

        @Override
        public Optional<Flaw> flaw() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Valid";
        }
    }

    /**
     * @param value the input in its normal form
     * @param warning what is unusual about it
     */
    record Doubtful(String value, Flaw warning) implements Verdict {

        @Override
        public Optional<String> accepted() {
            return Optional.of(value);
        }

        @Override
        public Optional<Flaw> flaw() {
            return Optional.of(warning);
        }

        @Override
        public String toString() {
            return "Doubtful[" + warning + "]";
        }
    }

    /** @param reason what is wrong with the input */
    record Invalid(Flaw reason) implements Verdict {

        @Override
        public Optional<String> accepted() {
            return Optional.empty();
        }

        @Override
        public Optional<Flaw> flaw() {
            return Optional.of(reason);
        }
    }
}
