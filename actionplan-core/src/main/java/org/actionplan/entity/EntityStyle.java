// SPDX-License-Identifier: Apache-2.0
package org.actionplan.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the entities of this module are generated: accessors without a prefix, the generated class
 * hidden behind its interface, and no trace of the generator left for those who compile against it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    deferCollectionAllocation = true,
    unsafeDefaultAndDerived = true,
    from = "startingFrom",
    allowedClasspathAnnotations = {Override.class})
public @interface EntityStyle {}
