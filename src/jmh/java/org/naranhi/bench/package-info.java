/**
 * Benchmarks: {@code mvn -B -Pbench -DskipTests package}, then {@code java
 * -Dnaranhi.shared=../shared -jar target/naranhi-bench.jar [NAME]}.
 *
 * <p>What is compared is measured in one run; a figure counts as a ratio to another of the same
 * run.
 */
@NullMarked
package org.naranhi.bench;

import org.jspecify.annotations.NullMarked;
