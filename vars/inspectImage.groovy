/** What is known of an image in Amazon ECR: inspectImage.txt says all of it. */
Map call(Map parameters = [:]) {
    return imageLabels(step: 'inspectImage', command: 'inspect', takes: ['version'], given: parameters)
}
